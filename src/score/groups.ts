import type { Criteria, Nomination, Plan } from '../model/files.generated.ts';

/** Those whom a nomination is ranked with: always its kind, and what the rubric divides further. */
export interface Group {
  /** The kind, then the cluster, then `leader` or `staff`, joined by `/`; just the kind where nothing divides it. */
  readonly key: string;
  readonly cluster: string | null;
  readonly leader: boolean | null;
}

export function groupOf({ group_by = [] }: Criteria, plan: Plan | undefined, nomination: Nomination): Group {
  const cluster = group_by.includes('cluster') ? clusterOf(plan, nomination) : null;
  const leader =
    group_by.includes('leader') && nomination.kind === 'individual' ? isLeader(nomination) : null;
  const parts = [nomination.kind, cluster, leader === null ? null : leader ? 'leader' : 'staff'];
  return { key: parts.filter((part) => part !== null).join('/'), cluster, leader };
}

export function clusterOf(plan: Plan | undefined, { unit }: Nomination): string | null {
  return plan?.units.find(({ id }) => id === unit)?.cluster ?? null;
}

export function isLeader({ individual }: Nomination): boolean {
  return individual?.leader === true;
}

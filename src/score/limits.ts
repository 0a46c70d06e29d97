import type Big from 'big.js';
import type { Limit as Declared, Nomination, NomineeKind, Plan } from '../model/files.generated.ts';
import { decimal, greatest, least, round } from './exact.ts';
import { clusterOf, isLeader } from './groups.ts';

/** One nomination as limits see it. */
export interface Counted {
  readonly nomination: Nomination;
  /** Those whom it is ranked with. */
  readonly group: string;
  readonly eligible: boolean;
}

/** So many places and no more, for those whom it concerns. */
export interface Limit {
  /** The wording of the paper that sets it; empty for the plan's own quota. */
  readonly name: string;
  readonly places: number;
  concerns(counted: Counted): boolean;
}

/**
 * Every limit of a campaign, one for each unit, cluster or group where it is set for each: the narrow ones first, so
 * that a place refused there is still free for somebody else in the wide ones.
 */
export function limitsOf(
  plan: Plan | undefined,
  declared: readonly Declared[],
  field: readonly Counted[],
): readonly Limit[] {
  const narrow = declared.filter(({ per }) => per !== undefined);
  const wide = declared.filter(({ per }) => per === undefined);
  return [...narrow, ...wide]
    .flatMap((limit) => cellsOf(plan, limit, field))
    .concat(plan === undefined ? [] : quotasOf(plan));
}

function quotasOf(plan: Plan): readonly Limit[] {
  return plan.award_forms.flatMap(({ id, quota = {} }) =>
    Object.entries(quota).map(([kind, places]) => ({
      name: '',
      places: Number(places),
      concerns: ({ nomination }: Counted) => nomination.award === id && nomination.kind === kind,
    })),
  );
}

function cellsOf(plan: Plan | undefined, limit: Declared, field: readonly Counted[]): readonly Limit[] {
  const cellOf = ({ nomination, group }: Counted): string | null => {
    if (limit.per === 'unit') return nomination.unit;
    if (limit.per === 'cluster') return clusterOf(plan, nomination);
    return limit.per === 'group' ? group : '';
  };
  const concerned = field.filter((counted) => concerns(plan, limit, counted.nomination));
  return [...new Set(concerned.map(cellOf))].map((cell) => {
    const inside = concerned.filter((counted) => cellOf(counted) === cell);
    return {
      name: limit.name,
      places: placesOf(limit, inside),
      concerns: (counted) => concerns(plan, limit, counted.nomination) && cellOf(counted) === cell,
    };
  });
}

function concerns(
  plan: Plan | undefined,
  { award, kind, cluster, leader }: Declared,
  nomination: Nomination,
): boolean {
  return (
    (award ?? nomination.award) === nomination.award &&
    (kind ?? nomination.kind) === (nomination.kind satisfies NomineeKind) &&
    (cluster === undefined || clusterOf(plan, nomination) === cluster) &&
    (leader === undefined || (nomination.kind === 'individual' && isLeader(nomination) === leader))
  );
}

/** The lower of the number and the percentage, rounded as declared, but no lower than the declared minimum. */
function placesOf(limit: Declared, inside: readonly Counted[]): number {
  const declared = [
    ...(limit.number === undefined ? [] : [decimal(limit.number)]),
    ...shareOf(limit, inside),
  ];
  const lowest = declared.reduce(least, decimal(String(inside.length)));
  return Number(greatest(lowest, decimal(limit.minimum ?? '0')).toFixed());
}

function shareOf(
  { percent, of, base = '0', rounding = 'down' }: Declared,
  inside: readonly Counted[],
): readonly Big[] {
  if (percent === undefined) return [];
  const counted = of === 'eligible' ? inside.filter(({ eligible }) => eligible) : inside;
  const whole = decimal(of === 'base' ? base : String(counted.length));
  return [round(whole.times(percent).div(100), { digits: 0, mode: rounding })];
}

import { groupBy } from '../model/group-by.ts';
import type { Reason } from '../model/reason.ts';
import type { Counted, Limit } from './limits.ts';

/** Somebody who may be proposed, and where in the order. */
export interface Candidate extends Counted {
  /** The lower comes first; equal ones cannot be told apart. Null: nothing puts them in an order. */
  readonly order: readonly number[] | null;
}

export interface Lot {
  readonly allotted: boolean;
  readonly reasons: readonly Reason[];
}

/** How far a limit is used up. Closed: equals did not fit, so nobody below them may pass them. */
interface Use {
  readonly limit: Limit;
  taken: number;
  /** How many came before it, those refused included. */
  seen: number;
  closed: boolean;
}

/**
 * Hands out places, class by class of equals, within every limit that concerns them. Equals who do not fit together
 * get no place, for the program does not choose between equals; then nobody below them gets one under that limit.
 * Never more places than a limit has.
 */
export function allot(candidates: readonly Candidate[], limits: readonly Limit[]): ReadonlyMap<string, Lot> {
  const uses = limits.map((limit): Use => ({ limit, taken: 0, seen: 0, closed: false }));
  const lots = new Map<string, Lot>();
  for (const equals of inOrder(candidates)) {
    let left = equals;
    for (const use of uses) {
      const concerned = left.filter((candidate) => use.limit.concerns(candidate));
      const refusal = concerned.length === 0 ? undefined : refuse(use, concerned);
      use.seen += concerned.length;
      if (refusal === undefined) continue;
      for (const { nomination } of concerned)
        lots.set(nomination.id, { allotted: false, reasons: [refusal] });
      left = left.filter((candidate) => !concerned.includes(candidate));
    }
    for (const candidate of left)
      lots.set(candidate.nomination.id, { allotted: true, reasons: take(uses, candidate) });
  }
  return lots;
}

function refuse(use: Use, concerned: readonly Candidate[]): Reason | undefined {
  const { name, places: quota } = use.limit;
  const free = quota - use.taken;
  if (!use.closed && concerned.length <= free) return undefined;
  if (use.closed || free <= 0) return { code: 'beyond-quota', args: { place: use.seen + 1, quota, name } };
  use.closed = true;
  const count = concerned.length;
  return concerned[0]?.order === null
    ? { code: 'quota-needs-council', args: { count, quota, name } }
    : { code: 'tie-at-quota', args: { count, left: free, quota, name } };
}

function take(uses: readonly Use[], candidate: Candidate): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const use of uses) {
    if (!use.limit.concerns(candidate)) continue;
    use.taken += 1;
    const { name, places: quota } = use.limit;
    reasons.push({ code: 'within-quota', args: { place: use.taken, quota, name } });
  }
  return reasons.length === 0 ? [{ code: 'no-quota', args: {} }] : reasons;
}

/** Classes of equals, the first class first; within one the order of ids, so that the input's order plays no part. */
function inOrder(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const classes = groupBy(candidates, ({ order }) => (order === null ? '' : order.join(' ')));
  const sorted = [...classes.values()].sort(([a], [b]) => compare(a?.order ?? [], b?.order ?? []));
  return sorted.map((equals) => [...equals].sort((a, b) => (a.nomination.id < b.nomination.id ? -1 : 1)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? value);
    if (difference !== 0) return difference;
  }
  return 0;
}

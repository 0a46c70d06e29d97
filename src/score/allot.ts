import type { Reason } from '../model/reason.ts';

/** Who may be proposed for one award form and kind, and the order in which they come. */
export interface Candidate {
  readonly id: string;
  /** The lower comes first; equal ones cannot be told apart. Null: nothing puts them in an order. */
  readonly order: readonly number[] | null;
}

export interface Lot {
  readonly allotted: boolean;
  readonly reason: Reason;
}

/**
 * Hands out places within a quota, class by class of equals. A class that does not fit whole gets no place, for the
 * program does not choose between equals; then nobody below it gets one either. Never more places than the quota.
 */
export function allot(candidates: readonly Candidate[], quota: number | null): ReadonlyMap<string, Lot> {
  const lots = new Map<string, Lot>();
  const grant = (id: string, allotted: boolean, reason: Reason) => lots.set(id, { allotted, reason });
  if (quota === null) {
    for (const { id } of candidates) grant(id, true, { code: 'no-quota', args: {} });
    return lots;
  }
  let taken = 0;
  let open = true;
  for (const equals of classesOf(candidates)) {
    const left = quota - taken;
    const fits: boolean = open && equals.length <= left;
    for (const [index, { id, order }] of equals.entries()) {
      const place = taken + index + 1;
      if (fits) grant(id, true, { code: 'within-quota', args: { place, quota } });
      else if (!open || left <= 0)
        grant(id, false, { code: 'beyond-quota', args: { place: taken + 1, quota } });
      else if (order === null)
        grant(id, false, { code: 'quota-needs-council', args: { count: equals.length, quota } });
      else grant(id, false, { code: 'tie-at-quota', args: { count: equals.length, left, quota } });
    }
    taken += equals.length;
    open &&= fits;
  }
  return lots;
}

function classesOf(candidates: readonly Candidate[]): Candidate[][] {
  const classes: Candidate[][] = [];
  for (const candidate of [...candidates].sort(compare)) {
    const last = classes.at(-1);
    const head = last?.[0];
    if (last !== undefined && head !== undefined && compare(head, candidate) === 0) last.push(candidate);
    else classes.push([candidate]);
  }
  return classes;
}

function compare(a: Candidate, b: Candidate): number {
  if (a.order === null || b.order === null) return 0;
  for (const [index, value] of a.order.entries()) {
    const difference = value - (b.order[index] ?? value);
    if (difference !== 0) return difference;
  }
  return 0;
}

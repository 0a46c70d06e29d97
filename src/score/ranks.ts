import type { Reason } from '../model/reason.ts';
import type { OrderKey } from './ties.ts';

/** What one nomination brings to the ranking of its group. */
export interface Entry {
  readonly id: string;
  /** What the group is ranked by; the same keys for every entry. */
  readonly ranking: readonly OrderKey[];
  /** By what equals are then told apart, in turn; the same keys for every entry. */
  readonly ties: readonly OrderKey[];
}

export interface Place {
  readonly rank: number;
  readonly reasons: readonly Reason[];
}

/**
 * Ranks one group by its keys, then by those for ties; who is equal in all of them shares a rank and the next one is
 * skipped (1, 2, 2, 4). The order of the entries plays no part. `voteDue`: the council's vote is the last word and
 * has not been given.
 */
export function rank(entries: readonly Entry[], voteDue: boolean): ReadonlyMap<string, Place> {
  const classes: Entry[][] = [];
  for (const entry of [...entries].sort(compare)) {
    const last = classes.at(-1);
    const head = last?.[0];
    if (last !== undefined && head !== undefined && compare(head, entry) === 0) last.push(entry);
    else classes.push([entry]);
  }
  const places = new Map<string, Place>();
  let above = 0;
  for (const [index, equals] of classes.entries()) {
    const neighbours = [classes[index - 1]?.[0], classes[index + 1]?.[0]];
    const reasons: Reason[] = [];
    const count = equals.length;
    if (count > 1) reasons.push({ code: 'rank-shared', args: { rank: above + 1, count } });
    if (count > 1 && voteDue) reasons.push({ code: 'tie-needs-vote', args: { count } });
    for (const entry of equals)
      places.set(entry.id, { rank: above + 1, reasons: [...reasons, ...broken(entry, neighbours)] });
    above += count;
  }
  return places;
}

function compare(a: Entry, b: Entry): number {
  return decider(a.ranking, b.ranking)?.sign ?? decider(a.ties, b.ties)?.sign ?? 0;
}

/** The first key that tells two entries apart; the sign puts the one with the higher value first. */
function decider(a: readonly OrderKey[], b: readonly OrderKey[]) {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    const sign = other === undefined ? 0 : other.value.cmp(key.value);
    if (sign !== 0) return { key, sign };
  }
  return undefined;
}

/** The keys that parted an entry from those who stand next to it and were equal up to there. */
function broken(entry: Entry, neighbours: readonly (Entry | undefined)[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const neighbour of neighbours) {
    if (neighbour === undefined || decider(entry.ranking, neighbour.ranking) !== undefined) continue;
    const decided = decider(entry.ties, neighbour.ties);
    if (decided === undefined) continue;
    const { key, name } = decided.key;
    reasons.set(key, { code: 'tie-broken', args: { key, name } });
  }
  return [...reasons.values()];
}

import type Big from 'big.js';
import type { Reason } from '../model/reason.ts';
import type { TieKey } from './ties.ts';

/** What one nomination brings to the ranking of its group. */
export interface Entry {
  readonly id: string;
  readonly total: Big;
  /** In the order of the declared chain; the same keys for every entry. */
  readonly keys: readonly TieKey[];
}

export interface Place {
  readonly rank: number;
  readonly reasons: readonly Reason[];
}

/**
 * Ranks one group: higher total first, then the declared keys in turn; who is equal in all of them shares a rank and
 * the next one is skipped (1, 2, 2, 4). The order of the entries plays no part.
 */
export function rank(entries: readonly Entry[]): ReadonlyMap<string, Place> {
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
    for (const entry of equals) {
      const shared: Reason = { code: 'rank-shared', args: { rank: above + 1, count: equals.length } };
      const reasons = [...(equals.length > 1 ? [shared] : []), ...broken(entry, neighbours)];
      places.set(entry.id, { rank: above + 1, reasons });
    }
    above += equals.length;
  }
  return places;
}

function compare(a: Entry, b: Entry): number {
  return b.total.cmp(a.total) || (decider(a, b)?.sign ?? 0);
}

/** The first key that tells two entries apart; the sign puts the one with the higher value first. */
function decider(a: Entry, b: Entry): { readonly key: TieKey; readonly sign: number } | undefined {
  for (const [index, key] of a.keys.entries()) {
    const other = b.keys[index];
    const sign = other === undefined ? 0 : other.value.cmp(key.value);
    if (sign !== 0) return { key, sign };
  }
  return undefined;
}

/** The keys that parted an entry from those who stand next to it with the same total. */
function broken(entry: Entry, neighbours: readonly (Entry | undefined)[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const neighbour of neighbours) {
    const decided = neighbour?.total.eq(entry.total) ? decider(entry, neighbour) : undefined;
    if (decided === undefined) continue;
    const { key, name } = decided.key;
    reasons.set(key, { code: 'tie-broken', args: { key, name } });
  }
  return [...reasons.values()];
}

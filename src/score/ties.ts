import type Big from 'big.js';
import type { Judged } from './criterion.ts';
import { zero } from './exact.ts';
import type { Total } from './total.ts';

/** One key by which equal totals are told apart. */
export interface TieKey {
  readonly key: string;
  /** The name of the criterion; the key itself where it names a purse. */
  readonly name: string;
  /** The higher stands above. */
  readonly value: Big;
}

/**
 * The value of one declared key: a criterion's points, the whole bonus, or the whole deduction. Of what is deducted
 * the lower stands above, so it counts negatively. A key that names nothing here tells nobody apart.
 */
export function tieKey(key: string, total: Total, judged: readonly Judged[]): TieKey {
  if (key === 'bonus') return { key, name: key, value: total.purses.bonus };
  if (key === 'deduction') return { key, name: key, value: zero.minus(total.purses.deduction) };
  const found = find(judged, key);
  const points = found?.points ?? zero;
  const value = found?.purse === 'deduction' ? zero.minus(points) : points;
  return { key, name: found?.criterion.name ?? key, value };
}

function find(judged: readonly Judged[], id: string): Judged | undefined {
  for (const node of judged) {
    const found = node.criterion.id === id ? node : find(node.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

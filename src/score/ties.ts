import type Big from 'big.js';
import type { Nomination } from '../model/files.generated.ts';
import { decimal, zero } from './exact.ts';
import { findJudged, type Judged } from './judged.ts';
import type { Total } from './total.ts';

/** One key by which nominations are put in order. */
export interface OrderKey {
  readonly key: string;
  /** The name of the criterion; the key itself where it names none. */
  readonly name: string;
  /** The higher stands above. */
  readonly value: Big;
}

/** What the keys of one nomination are read from. */
export interface Keyed {
  readonly nomination: Nomination;
  readonly judged: readonly Judged[];
  readonly total: Total;
  /** Place of its band, the highest first; null without one. */
  readonly band: number | null;
  /** Votes for it; null before the council has voted. */
  readonly votes: number | null;
}

const one = decimal('1');

/**
 * The value of one declared key; see `ties` and `ranking` in criteria.schema.json. Of what is deducted the lower
 * stands above, so it counts negatively. A key that names nothing here tells nobody apart.
 */
export function orderKey(key: string, { nomination, judged, total, band, votes }: Keyed): OrderKey {
  const named = (value: Big): OrderKey => ({ key, name: key, value });
  switch (key) {
    case 'total':
      return named(total.total);
    case 'bonus':
      return named(total.purses.bonus);
    case 'deduction':
      return named(zero.minus(total.purses.deduction));
    case 'band':
      return named(band === null ? decimal('-1000') : zero.minus(band));
    case 'women':
      return named(nomination.individual?.gender === 'female' ? one : zero);
    case 'vote':
      return named(decimal(String(votes ?? 0)));
    default: {
      const found = findJudged(judged, key);
      const points = found?.points ?? zero;
      const lower = found?.purse === 'deduction' || found?.criterion.deducts;
      return { key, name: found?.criterion.name ?? key, value: lower ? zero.minus(points) : points };
    }
  }
}

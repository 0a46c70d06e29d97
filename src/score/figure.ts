import type { Score } from '../model/files.generated.ts';
import type { Fraction } from './edges.ts';
import { decimal, divide, type Rounding, shown, zero } from './exact.ts';

const one = decimal('1');
const hundred = decimal('100');

/** The number of a score by which it is graded, and how a reason shows it. */
export interface Figure {
  readonly fraction: Fraction;
  readonly args: {
    readonly value: string;
    readonly exact: boolean;
    readonly numerator: string;
    readonly denominator: string;
  };
}

/**
 * The percentage of numerator and denominator where they are entered, else the value, else the count.
 * @returns undefined where none of them is there, `zero-denominator` where 0 is divided by 0, `above-nothing` where
 *   more than 0 is: of nothing nobody can have done something.
 */
export function figureOf(
  score: Score,
  rounding: Rounding,
): Figure | 'zero-denominator' | 'above-nothing' | undefined {
  const { numerator, denominator } = score;
  if (numerator !== undefined && denominator !== undefined) {
    const under = decimal(denominator);
    const over = decimal(numerator).times(hundred);
    if (under.eq(zero)) return over.gt(zero) ? 'above-nothing' : 'zero-denominator';
    const percent = divide(over, under, rounding);
    const args = { value: shown(percent, 0), exact: percent.times(under).eq(over), numerator, denominator };
    return { fraction: { over, under }, args };
  }
  const plain = score.value ?? score.count;
  if (plain === undefined) return undefined;
  const args = { value: plain, exact: true, numerator: '', denominator: '' };
  return { fraction: { over: decimal(plain), under: one }, args };
}

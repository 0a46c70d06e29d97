import type Big from 'big.js';
import { decimal, divide, least, type Rounding, shown, zero } from '../exact.ts';
import { none, type Way, worth } from '../mark.ts';
import { zeroDenominator } from './zero-denominator.ts';

/**
 * Numerator / denominator × the criterion's most, rounded once: to digits, or to a multiple of its own step. The
 * denominator is the nominee's own, or one for all (`out_of`). More than the whole is cut, let through, or a fault, as
 * declared.
 */
export const ratio: Way = (marking) => {
  const { criterion, score, max, rounding, digits } = marking;
  const { out_of, over, step = '' } = criterion.scoring ?? {};
  const numerator = score.numerator ?? score.points ?? score.value ?? score.count;
  const denominator = out_of ?? score.denominator;
  if (numerator === undefined || denominator === undefined || decimal(numerator).lt(zero))
    return none({ code: 'wrong-input', args: { method: 'ratio' } });
  if (max === null) return none({ code: 'no-max', args: {} });
  const whole = decimal(denominator);
  if (whole.eq(zero) && decimal(numerator).eq(zero)) return zeroDenominator(marking);
  const above = decimal(numerator).gt(whole);
  if (above && (over === undefined || whole.eq(zero)))
    return none({ code: 'above-whole', args: { numerator, denominator } });
  const product = decimal(numerator).times(max);
  const exactly = step === '' ? divide(product, whole, rounding) : toStep(product, whole, step, rounding);
  const args = { numerator, denominator, max: shown(max, 0), points: shown(exactly, digits) };
  const because = {
    code: 'ratio',
    args: { ...args, step, exact: exactly.times(whole).eq(product) },
  } as const;
  if (!above || over === 'allow') return worth(exactly, because);
  const cut = { code: 'capped', args: { from: args.points, to: shown(max, digits) } } as const;
  return worth(least(exactly, max), because, [cut]);
};

/** The quotient rounded once to a multiple of a step, from its exact value. */
function toStep(dividend: Big, divisor: Big, step: string, { mode }: Rounding): Big {
  return divide(dividend, divisor.times(step), { digits: 0, mode }).times(step);
}

import { decimal, divide, type Rounding, shown, zero } from '../exact.ts';
import { capped, type Field, none, type Way, worth } from '../mark.ts';
import { zeroDenominator } from './zero-denominator.ts';

/** The number beside the greatest, or beside the mean, of everybody ranked together, times the criterion's most. */
export const relative: Way = (marking) => {
  const { criterion, score, max, rounding, digits, field } = marking;
  const value = score.value ?? score.count;
  const to = criterion.scoring?.relative_to;
  if (value === undefined || to === undefined)
    return none({ code: 'wrong-input', args: { method: 'relative' } });
  if (max === null) return none({ code: 'no-max', args: {} });
  if (field === null || field.sum.lte(zero) || field.maximum.lte(zero))
    return criterion.scoring?.zero_denominator === undefined
      ? none({ code: 'nothing-to-compare', args: {} })
      : zeroDenominator(marking);
  // value / (sum / count) = value × count / sum, so that one division rounds once
  const [dividend, divisor] =
    to === 'maximum' ? [decimal(value), field.maximum] : [decimal(value).times(field.count), field.sum];
  const product = dividend.times(max);
  const points = divide(product, divisor, rounding);
  const args = {
    value,
    to,
    compared: to === 'maximum' ? shown(field.maximum, 0) : meanOf(field, rounding),
    max: shown(max, 0),
    points: shown(points, digits),
    exact: points.times(divisor).eq(product),
    figures: [],
    method: '',
    whole: true,
  } as const;
  return capped(worth(points, { code: 'relative', args }), max, digits);
};

/** The mean as it can be reckoned with: its digits, or the division that has no end to them. */
function meanOf({ sum, count }: Field, rounding: Rounding): string {
  const mean = divide(sum, decimal(String(count)), rounding);
  return mean.times(count).eq(sum) ? shown(mean, 0) : `(${shown(sum, 0)} : ${count})`;
}

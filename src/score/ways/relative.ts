import { decimal, divide, shown, zero } from '../exact.ts';
import { capped, none, type Way, worth } from '../mark.ts';

/** The number beside the greatest, or beside the mean, of everybody ranked together, times the criterion's most. */
export const relative: Way = ({ criterion, score, max, rounding, digits, field }) => {
  const value = score.value ?? score.count;
  const to = criterion.scoring?.relative_to;
  if (value === undefined || to === undefined)
    return none({ code: 'wrong-input', args: { method: 'relative' } });
  if (max === null) return none({ code: 'no-max', args: {} });
  if (field === null || field.sum.lte(zero) || field.maximum.lte(zero))
    return none({ code: 'nothing-to-compare', args: {} });
  // value / (sum / count) = value × count / sum, so that one division rounds once
  const [dividend, divisor] =
    to === 'maximum' ? [decimal(value), field.maximum] : [decimal(value).times(field.count), field.sum];
  const product = dividend.times(max);
  const points = divide(product, divisor, rounding);
  const compared =
    to === 'maximum' ? field.maximum : divide(field.sum, decimal(String(field.count)), rounding);
  const args = {
    value,
    to,
    compared: shown(compared, 0),
    max: shown(max, 0),
    points: shown(points, digits),
    exact: points.times(divisor).eq(product),
  };
  return capped(worth(points, { code: 'relative', args }), max, digits);
};

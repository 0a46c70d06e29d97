import { decimal, greatest, round, shown, zero } from '../exact.ts';
import { figureOf } from '../figure.ts';
import { capped, none, type Way, worth } from '../mark.ts';
import { aboveNothing, zeroDenominator } from './zero-denominator.ts';

/** The unit for each whole step that the number lies above a mark, up to the criterion's most; at or below it 0. */
export const steps: Way = (marking) => {
  const { criterion, score, max, rounding, digits } = marking;
  const { mark, each, unit } = criterion.scoring ?? {};
  const figure = figureOf(score, rounding);
  if (figure === 'zero-denominator') return zeroDenominator(marking);
  if (figure === 'above-nothing') return aboveNothing(score);
  if (
    figure === undefined ||
    mark === undefined ||
    each === undefined ||
    unit === undefined ||
    decimal(each).lte(zero)
  )
    return none({ code: 'wrong-input', args: { method: 'steps' } });
  const { over, under } = figure.fraction;
  const excess = greatest(zero, over.minus(decimal(mark).times(under)));
  const stride = decimal(each).times(under);
  const whole = round(excess.minus(excess.mod(stride)).div(stride), { digits: 0, mode: 'half-up' });
  const points = whole.times(unit);
  const args = {
    value: figure.args.value,
    mark,
    each,
    steps: shown(whole, 0),
    unit,
    points: shown(points, digits),
  };
  return capped(worth(points, { code: 'steps', args }), max, digits);
};

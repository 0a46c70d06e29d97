import { decimal, shown } from '../exact.ts';
import { floored, none, type Way, worth } from '../mark.ts';

/** The criterion's most, less so many times the unit; never below 0. */
export const deduct: Way = ({ criterion, score, max, digits }) => {
  const unit = criterion.scoring?.unit;
  if (score.count === undefined || unit === undefined)
    return none({ code: 'wrong-input', args: { method: 'deduct' } });
  if (max === null) return none({ code: 'no-max', args: {} });
  const points = max.minus(decimal(score.count).times(unit));
  const args = { max: shown(max, 0), count: score.count, unit, points: shown(points, digits) };
  return floored(worth(points, { code: 'deduct', args }), digits);
};

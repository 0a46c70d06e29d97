import { decimal, shown } from '../exact.ts';
import { capped, none, type Way, worth } from '../mark.ts';

/** So many times the unit, up to the criterion's most where it declares one. */
export const count: Way = ({ criterion, score, max, digits }) => {
  const unit = criterion.scoring?.unit;
  if (score.count === undefined || unit === undefined)
    return none({ code: 'wrong-input', args: { method: 'count' } });
  const points = decimal(score.count).times(unit);
  const args = { count: score.count, unit, points: shown(points, digits) };
  return capped(worth(points, { code: 'count', args }), max, digits);
};

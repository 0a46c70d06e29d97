import { decimal, shown } from '../exact.ts';
import { none, type Way, worth } from '../mark.ts';

/** One of several described levels, each with its points. */
export const levels: Way = ({ criterion, score, digits }) => {
  if (score.level === undefined) return none({ code: 'wrong-input', args: { method: 'levels' } });
  const level = criterion.scoring?.levels?.find(({ id }) => id === score.level);
  if (level === undefined) return none({ code: 'unknown-level', args: { level: score.level } });
  const points = decimal(level.points);
  return worth(points, { code: 'level', args: { level: level.name, points: shown(points, digits) } });
};

import { decimal, shown, zero } from '../exact.ts';
import { none, type Way, worth } from '../mark.ts';

/** One of several described levels, each with its points. Without a scale a level that gives points is đạt. */
export const levels: Way = ({ criterion, score, scaled, digits }) => {
  if (score.level === undefined) return none({ code: 'wrong-input', args: { method: 'levels' } });
  const level = criterion.scoring?.levels?.find(({ id }) => id === score.level);
  if (level === undefined) return none({ code: 'unknown-level', args: { level: score.level } });
  const points = decimal(level.points);
  const because = { code: 'level', args: { level: level.name, points: shown(points, digits) } } as const;
  return scaled ? worth(points, because) : { points: null, met: points.gt(zero), because };
};

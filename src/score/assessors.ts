import type Big from 'big.js';
import { abstains } from '../model/abstains.ts';
import type { Criteria } from '../model/files.generated.ts';
import { decimal, divide, type Rounding, shown, sum } from './exact.ts';
import { type Mark, none, worth } from './mark.ts';

/**
 * The council's mark out of its members' marks, as the rubric declares: mean, mean without the highest and the
 * lowest, or median; rounded once. Who wrote nothing for a criterion, or that it does not apply, does not count; where
 * all say that it does not apply, it does not. Without a scale it is what more
 * than half of them say. A mark that cannot be counted leaves the council without one, for the same reason.
 */
export function councilMark(
  written: readonly Mark[],
  { assessors, scale }: Criteria,
  rounding: Rounding,
  digits: number,
): Mark {
  const marks = written.filter((mark) => !abstains(mark));
  const [away] = written;
  if (marks.length === 0 && away !== undefined) return away;
  const broken = marks.find(({ points, met }) => points === null && met === null);
  if (broken !== undefined) return broken;
  const least = Number(assessors?.at_least ?? 1);
  if (marks.length < least) return none({ code: 'too-few-assessors', args: { count: marks.length, least } });
  if (scale === undefined) {
    const met = marks.filter((mark) => mark.met).length * 2 > marks.length;
    return { points: null, met, because: { code: met ? 'met' : 'not-met', args: { points: '' } }, notes: [] };
  }
  const points = marks.map((mark) => mark.points).filter((value): value is Big => value !== null);
  const method = assessors?.method ?? 'mean';
  const counted = chosen(points, method);
  if (counted.length === 0)
    return none({ code: 'too-few-assessors', args: { count: marks.length, least: 3 } });
  const to = assessors?.digits === undefined ? rounding : { ...rounding, digits: Number(assessors.digits) };
  const whole = sum(counted);
  const mean = divide(whole, decimal(String(counted.length)), to);
  const exact = mean.times(counted.length).eq(whole);
  return worth(mean, { code: method, args: { count: marks.length, points: shown(mean, digits), exact } });
}

/** The marks that the mean is taken of: all, all but the two ends, or the one or two in the middle. */
function chosen(points: readonly Big[], method: 'mean' | 'trimmed-mean' | 'median'): readonly Big[] {
  if (method === 'mean') return points;
  const sorted = [...points].sort((a, b) => a.cmp(b));
  if (method === 'trimmed-mean') return sorted.slice(1, -1);
  const middle = Math.floor((sorted.length - 1) / 2);
  return sorted.slice(middle, sorted.length - middle);
}

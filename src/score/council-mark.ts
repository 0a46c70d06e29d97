import type Big from 'big.js';
import type { Assessment, Score, Scores } from '../model/files.generated.ts';
import type { MemberMark } from '../model/standing.ts';
import { decimal, divide, type Rounding, shown, sum } from './exact.ts';
import type { Mark } from './mark.ts';

/** Every assessor's scores of one nomination. */
export interface Assessed {
  readonly self: Scores;
  /** The council's common scores; where it has several sheets, the later line of a criterion counts. */
  readonly common: Scores;
  readonly members: readonly { readonly by: string; readonly scores: Scores }[];
}

export function assessedOf(self: Scores | undefined, assessments: readonly Assessment[]): Assessed {
  const members: { by: string; scores: Scores }[] = [];
  let common: Scores = {};
  for (const { by, scores } of assessments) {
    if (by === undefined) common = { ...common, ...scores };
    else members.push({ by, scores });
  }
  return { self: self ?? {}, common, members };
}

/** What one assessor wrote for a criterion; only the file's own lines count. */
export function scoreOf(scores: Scores, criterion: string): Score | undefined {
  return Object.hasOwn(scores, criterion) ? scores[criterion] : undefined;
}

/**
 * The council's mark out of its members' marks: the mean of their points, rounded once; without a scale what more
 * than half of them say. A mark that cannot be counted leaves the council without one, for the same reason.
 */
export function meanMark(
  marks: readonly (Mark & { readonly by: string })[],
  scaled: boolean,
  rounding: Rounding,
): Mark {
  const broken = marks.find(({ points, met }) => points === null && met === null);
  if (broken !== undefined) return broken;
  if (!scaled) {
    const met = marks.filter(({ met }) => met).length * 2 > marks.length;
    return { points: null, met, because: { code: met ? 'met' : 'not-met', args: { points: '' } } };
  }
  const points = marks.map((mark) => mark.points).filter((value): value is Big => value !== null);
  const mean = divide(sum(points), decimal(String(points.length)), rounding);
  const exact = mean.times(points.length).eq(sum(points));
  const args = { count: points.length, points: shown(mean, rounding.digits), exact };
  return { points: mean, met: null, because: { code: 'mean', args } };
}

/** A member's mark as the standing shows it. */
export function memberMark(mark: Mark & { readonly by: string }, digits: number): MemberMark {
  const { by, points, met, because } = mark;
  return { by, points: points && shown(points, digits), met, because };
}

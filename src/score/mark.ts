import type Big from 'big.js';
import type { Criterion, Score } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import type { Rounding } from './exact.ts';

/** One assessor's answer for one criterion: points on a scale, đạt or not without one. Both null: there is none. */
export interface Mark {
  readonly points: Big | null;
  readonly met: boolean | null;
  readonly because: Reason;
}

/** What a way of scoring may look at. */
export interface Marking {
  readonly criterion: Criterion;
  readonly score: Score;
  /** The most that the criterion may give; null where nothing declares it. */
  readonly max: Big | null;
  /** False for a campaign judged đạt / chưa đạt. */
  readonly scaled: boolean;
  /** For quotients: each is rounded where it arises, as on the printed form. */
  readonly rounding: Rounding;
  /** Digits after the point with which reasons write points. */
  readonly digits: number;
}

/** One way of scoring (`scoring.method`): total, it answers with a reason even where the input is wrong. */
export type Way = (marking: Marking) => Mark;

/** A mark that carries points. */
export function worth(points: Big, because: Reason): Mark {
  return { points, met: null, because };
}

/** No mark, and why: never a silent zero. */
export function none(because: Reason): Mark {
  return { points: null, met: null, because };
}

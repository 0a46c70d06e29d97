import type Big from 'big.js';
import type { Criterion, Score } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import { greatest, least, type Rounding, shown, zero } from './exact.ts';

/** An answer for one criterion: points on a scale, đạt or not without one. Both null: there is none, and why. */
export interface Mark {
  readonly points: Big | null;
  readonly met: boolean | null;
  readonly because: Reason;
  /** What happened to the points after `because`, in order. */
  readonly notes: readonly Reason[];
}

/** What a way of scoring may look at. */
export interface Marking {
  readonly criterion: Criterion;
  readonly score: Score;
  /** The most that the criterion may give; null where nothing declares it. */
  readonly max: Big | null;
  /** For quotients: each is rounded where it arises, as on the printed form. */
  readonly rounding: Rounding;
  /** Digits after the point with which reasons write points. */
  readonly digits: number;
  /** What the others of the same group have, for a criterion scored relative to them. */
  readonly field: Field | null;
}

/** The figures of one criterion over everybody who is ranked together. */
export interface Field {
  readonly maximum: Big;
  readonly sum: Big;
  readonly count: number;
}

/** One way of scoring (`scoring.method`): total, it answers with a reason even where the input is wrong. */
export type Way = (marking: Marking) => Mark;

const noNotes: readonly Reason[] = [];

/** A mark that carries points. */
export function worth(points: Big, because: Reason, notes = noNotes): Mark {
  return { points, met: null, because, notes };
}

/** No mark, and why: never a silent zero. */
export function none(because: Reason): Mark {
  return { points: null, met: null, because, notes: noNotes };
}

/** A mark within a maximum; what is cut off is noted. */
export function capped(mark: Mark, max: Big | null, digits: number): Mark {
  if (mark.points === null || max === null || mark.points.lte(max)) return mark;
  const args = { from: shown(mark.points, digits), to: shown(max, digits) };
  return { ...mark, points: least(mark.points, max), notes: [...mark.notes, { code: 'capped', args }] };
}

/** A mark that does not fall below 0. */
export function floored(mark: Mark, digits: number): Mark {
  if (mark.points === null || mark.points.gte(zero)) return mark;
  const args = { from: shown(mark.points, digits) };
  return { ...mark, points: greatest(mark.points, zero), notes: [...mark.notes, { code: 'floored', args }] };
}

/** A criterion that does not count for this nominee: nothing is missing, and nothing is given. */
export function standsAside({ because }: Pick<Mark, 'because'>): boolean {
  return because.code === 'not-applicable' || because.code === 'not-chosen';
}

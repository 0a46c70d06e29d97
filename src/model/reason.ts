/**
 * Why a point was given, a place taken, an award proposed: each code with its arguments. Numbers of points are
 * decimal strings with a point; names are as the files write them. `report` and the templates put these into words.
 */
export interface ReasonArgs {
  // How the points of one criterion came about
  given: { points: string; max: string };
  level: { level: string; points: string };
  met: { points: string };
  'not-met': { points: string };
  sum: { points: string };
  /** `exact` is false where the quotient had to be rounded; so below. */
  mean: { count: number; points: string; exact: boolean };
  'nothing-claimed': Record<never, never>;
  'nothing-deducted': Record<never, never>;

  // What happened to them afterwards
  capped: { from: string; to: string };
  'self-kept': Record<never, never>;

  // Why there are none
  missing: Record<never, never>;
  incomplete: { count: number };
  'wrong-input': { method: string };
  'above-max': { points: string; max: string };
  'off-step': { points: string; step: string };
  'unknown-level': { level: string };
  'no-max': Record<never, never>;

  // How the total came about
  'purse-capped': { purse: 'base' | 'bonus' | 'deduction'; from: string; to: string };
  total: { base: string; bonus: string; deduction: string; total: string };
  'total-capped': { from: string; to: string };
  'total-floored': { from: string };
  'total-rounded': { from: string; to: string; digits: number; mode: string };

  // Standing among the others
  'rank-shared': { rank: number; count: number };
  'tie-broken': { key: string; name: string };

  // May it be considered
  'no-points': { criterion: string; name: string };
  'criterion-not-met': { criterion: string; name: string };
  'below-threshold': { total: string; from: string };
  'reached-threshold': { total: string; from: string };
  'under-review': Record<never, never>;
  investigated: Record<never, never>;
  'unknown-award': { award: string };
  'award-not-for-kind': { award: string; kind: 'individual' | 'collective' | 'household' };

  // Is it proposed
  'no-quota': Record<never, never>;
  'within-quota': { place: number; quota: number };
  'beyond-quota': { place: number; quota: number };
  'tie-at-quota': { count: number; left: number; quota: number };
  'quota-needs-council': { count: number; quota: number };
  'vote-passed': { for: number; of: number; percent: string; threshold: string };
  'vote-failed': { for: number; of: number; percent: string; threshold: string };
  'vote-majority': { for: number; against: number };
  'vote-no-majority': { for: number; against: number };
  'vote-missing': Record<never, never>;
}

export type ReasonCode = keyof ReasonArgs;

/** Why, as data. */
export type Reason = {
  [C in ReasonCode]: { readonly code: C; readonly args: Readonly<ReasonArgs[C]> };
}[ReasonCode];

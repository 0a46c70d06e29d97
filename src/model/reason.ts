import type { NomineeKind } from './files.generated.ts';

type Nothing = Record<never, never>;

/** A number of a score, and the fraction that it comes from where it is a percentage; empty where there is none. */
interface Figure {
  /** Rounded where `exact` is false; the comparison itself is exact. */
  value: string;
  exact: boolean;
  numerator: string;
  denominator: string;
}

/** The edges of a tier; empty where it has none. */
interface Edges {
  atLeast: string;
  above: string;
  atMost: string;
  below: string;
}

/** How the points of one criterion came about. `exact` is false where a quotient had to be rounded. */
interface MarkReasons {
  given: { points: string; max: string };
  level: { level: string; points: string };
  met: { points: string };
  'not-met': { points: string };
  tier: Figure & Edges & { points: string };
  'tier-otherwise': Figure & { points: string };
  /** `step` is empty where the quotient is rounded to digits. */
  ratio: {
    numerator: string;
    denominator: string;
    max: string;
    points: string;
    step: string;
    exact: boolean;
  };
  'zero-denominator-full': { points: string };
  'zero-denominator-zero': { points: string };
  count: { count: string; unit: string; points: string };
  deduct: { max: string; count: string; unit: string; points: string };
  steps: { value: string; mark: string; each: string; steps: string; unit: string; points: string };
  table: { row: string; column: string; points: string };
  'table-otherwise': { row: string; column: string; points: string };
  relative: {
    value: string;
    to: 'maximum' | 'mean';
    /** A decimal; of a mean without end the division, `(110 : 3)`. */
    compared: string;
    max: string;
    points: string;
    exact: boolean;
    /** The members' figures of which `value` was made, and how; empty where it was written as it is. */
    figures: readonly string[];
    method: '' | 'mean' | 'trimmed-mean' | 'median';
    /** Whether `value` is all that these came to, not rounded. */
    whole: boolean;
  };

  /** `start` is empty where the group does not start from points of its own. */
  sum: { start: string; points: string };
  best: { take: number; points: string };
  'one-of': { name: string; points: string };
  average: { points: string; exact: boolean };

  mean: { count: number; points: string; exact: boolean };
  'trimmed-mean': { count: number; points: string; exact: boolean };
  median: { count: number; points: string; exact: boolean };

  'nothing-claimed': Nothing;
  'nothing-deducted': Nothing;
  'missing-zero': Nothing;
  'missing-full': { points: string };
  'not-applicable-full': { points: string };
  /** Of what is deducted: nothing is. */
  'not-applicable-spared': Nothing;
}

/** Why a criterion has no points: none of these is ever a silent 0. */
interface NoMarkReasons {
  missing: Nothing;
  incomplete: { count: number };
  'wrong-input': { method: string };
  'above-max': { points: string; max: string };
  'below-least': { points: string; least: string };
  'off-step': { points: string; step: string };
  'unknown-level': { level: string };
  'no-max': Nothing;
  'no-tier': Figure;
  'zero-denominator': Nothing;
  'above-whole': { numerator: string; denominator: string };
  'no-cell': { row: string; column: string };
  'nothing-to-compare': Nothing;
  'several-chosen': { count: number };
  'too-few-assessors': { count: number; least: number };
  'not-applicable-undeclared': Nothing;
  'gate-undecided': { name: string };
  /** These two take nothing away: the criterion does not count for this nominee. */
  'not-applicable': Nothing;
  'not-chosen': Nothing;
}

/** What happened to points after they were given. */
interface NoteReasons {
  capped: { from: string; to: string };
  floored: { from: string };
  'gate-lowered': { name: string; from: string; to: string };
  'gate-raised': { name: string; from: string; to: string };
  /** `from` of `part` possible points, brought to the `whole`. */
  rescaled: { from: string; part: string; whole: string; to: string; exact: boolean };
  /** The criterion's maximum grew from `part` to `whole`, and its points with it. */
  redistributed: { from: string; part: string; whole: string; to: string; exact: boolean };
  'self-kept': Nothing;
}

/** How the total came about. */
interface TotalReasons {
  'purse-capped': { purse: 'base' | 'bonus' | 'deduction'; from: string; to: string };
  total: { base: string; bonus: string; deduction: string; total: string };
  'total-capped': { from: string; to: string };
  'total-floored': { from: string };
  /** A council member did not mark this nomination. */
  recused: { member: string; why: string };
  /** `step` is empty where the total is rounded to digits. */
  'total-rounded': { from: string; to: string; digits: number; mode: string; step: string };
}

/** Where a nomination stands among the others. */
interface RankReasons {
  'rank-shared': { rank: number; count: number };
  'tie-broken': { key: string; name: string };
  'tie-needs-vote': { count: number };
  'band-lacks': { band: string; name: string };
  'band-ceiling': { name: string; band: string };
  'no-band': { total: string };
  'band-undecided': { band: string; name: string };
}

/** May a nomination be considered. */
interface EligibilityReasons {
  'no-points': { criterion: string; name: string };
  'criterion-not-met': { criterion: string; name: string };
  /** `short`: how many points were lacking. */
  'below-threshold': { total: string; from: string; short: string };
  'reached-threshold': { total: string; from: string };
  'below-band': { band: string };
  'reached-band': { band: string };
  lacks: { name: string };
  'lack-undecided': { name: string };
  veto: { name: string };
  'veto-undecided': { name: string };
  'under-review': Nothing;
  investigated: Nothing;
  'unknown-award': { award: string };
  'award-not-for-kind': { award: string; kind: NomineeKind };
}

/** Is a nomination proposed. `name` is the limit's wording, empty for the plan's own quota. */
interface ProposalReasons {
  'no-quota': Nothing;
  'within-quota': { place: number; quota: number; name: string };
  'beyond-quota': { place: number; quota: number; name: string };
  'tie-at-quota': { count: number; left: number; quota: number; name: string };
  'quota-needs-council': { count: number; quota: number; name: string };
  'vote-passed': { for: number; of: number; percent: string; threshold: string };
  'vote-failed': { for: number; of: number; percent: string; threshold: string };
  'vote-majority': { for: number; against: number };
  'vote-no-majority': { for: number; against: number };
  'vote-missing': Nothing;
}

/** What was missed by little; nothing follows from it. `name` is the limit's wording, empty for the plan's own quota. */
interface NearMissReasons {
  'near-threshold': { short: string; from: string };
  'near-band': { short: string; band: string };
  'near-quota': { quota: number; name: string };
}

/**
 * Why a point was given, a place taken, an award proposed: each code with its arguments. Numbers of points are
 * decimal strings with a point; names are as the files write them. `report` and the templates put these into words.
 */
export type ReasonArgs = MarkReasons &
  NoMarkReasons &
  NoteReasons &
  TotalReasons &
  RankReasons &
  EligibilityReasons &
  ProposalReasons &
  NearMissReasons;

export type ReasonCode = keyof ReasonArgs;

/** Why, as data. */
export type Reason = {
  [C in ReasonCode]: { readonly code: C; readonly args: Readonly<ReasonArgs[C]> };
}[ReasonCode];

/** Reasons that stand against a proposal; all others tell how a nomination came to its place. */
const against: ReadonlySet<ReasonCode> = new Set([
  'no-points',
  'criterion-not-met',
  'below-threshold',
  'below-band',
  'lacks',
  'lack-undecided',
  'veto',
  'veto-undecided',
  'under-review',
  'investigated',
  'unknown-award',
  'award-not-for-kind',
  'beyond-quota',
  'tie-at-quota',
  'quota-needs-council',
  'vote-failed',
  'vote-no-majority',
  'vote-missing',
]);

/** Whether a reason stands against a proposal. */
export function standsAgainst({ code }: Reason): boolean {
  return against.has(code);
}

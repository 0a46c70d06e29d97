import type { Criterion, Evidence, Nomination, Score } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import type { MemberMark, PurseName, UnscoredMark, VerifiedMark } from '../model/standing.ts';
import { type Assessed, scoreOf } from './assessed.ts';
import { councilMark } from './assessors.ts';
import { shown, zero } from './exact.ts';
import type { Judged } from './judged.ts';
import { type Field, type Mark, none, standsAside, worth } from './mark.ts';
import { figureAmong } from './member-figures.ts';
import type { Rubric } from './rubric.ts';
import { wayOf } from './ways/ways.ts';

/** What stays the same while the criteria of one nomination are judged. */
export interface Bench {
  readonly rubric: Rubric;
  readonly nomination: Nomination;
  readonly assessed: Assessed;
  /** What the others of the group have, by id of a criterion that is scored relative to them. */
  readonly fields: ReadonlyMap<string, Field>;
}

/**
 * Judges a criterion without children: the council's common mark, else its members', else the nominee's own. `taken`:
 * its points are taken from the total.
 */
export function judgeLeaf(bench: Bench, criterion: Criterion, purse: PurseName, taken: boolean): Judged {
  const own = scoreOf(bench.assessed.self, criterion.id);
  const ownMark = own && markOf(bench, criterion, own, taken);
  const found = decide(bench, criterion, purse, taken, own, ownMark);
  // one literal, not spreads: a campaign of ten thousand holds half a million of these
  return {
    criterion,
    purse,
    max: bench.rubric.mostOf(criterion),
    points: found.mark.points,
    met: found.mark.met,
    because: found.mark.because,
    notes: found.mark.notes,
    origin: found.origin,
    self: ownMark?.points ?? null,
    marks: found.marks,
    verified: found.verified,
    remark: found.score?.reason ?? null,
    level: found.score?.level ?? null,
    proofs: proofsOf(bench.nomination, criterion.id),
    unscored: found.unscored.length === 0 ? noUnscored : found.unscored,
    children: noChildren,
  };
}

const noProofs: readonly Evidence[] = [];

/** The evidence of all achievements that a nomination tells for a criterion. */
export function proofsOf({ achievements }: Nomination, criterion: string): readonly Evidence[] {
  let proofs = noProofs;
  for (const one of achievements) {
    if (one.criterion !== criterion || one.evidence === undefined) continue;
    proofs = proofs === noProofs ? one.evidence : [...proofs, ...one.evidence];
  }
  return proofs;
}

const noChildren: readonly Judged[] = [];
const noMarks: readonly MemberMark[] = [];
const noUnscored: readonly UnscoredMark[] = [];

/** The mark that counts, whose it is, and what was written for it where one person wrote it. */
interface Decision {
  readonly mark: Mark;
  readonly origin: Judged['origin'];
  readonly marks: readonly MemberMark[];
  readonly verified: VerifiedMark | null;
  readonly score: Score | undefined;
  readonly unscored: readonly UnscoredMark[];
}

function decide(
  bench: Bench,
  criterion: Criterion,
  purse: PurseName,
  taken: boolean,
  own: Score | undefined,
  ownMark: Mark | undefined,
): Decision {
  const { rubric, assessed } = bench;
  const { digits } = rubric.rounding;
  const members = assessed.members.flatMap(({ by, scores }) => {
    const score = scoreOf(scores, criterion.id);
    return score === undefined ? [] : [{ by, ...markOf(bench, criterion, score, taken) }];
  });
  const marks =
    members.length === 0
      ? noMarks
      : members.map(({ by, points, met, because, notes }) => {
          return { by, points: points && shown(points, digits), met, because, notes };
        });
  const agreed = scoreOf(assessed.common, criterion.id);
  const agreedMark = agreed && markOf(bench, criterion, agreed, taken);
  const unscored = [
    ...faultsOf(criterion, 'council', null, agreedMark),
    ...members.flatMap((mark) => faultsOf(criterion, 'members', mark.by, mark)),
    ...faultsOf(criterion, 'self', null, ownMark),
  ];
  const among = members.length === 0 ? undefined : amongMembers(bench, criterion, members);
  if (agreedMark !== undefined) {
    const verified = among === undefined ? null : verifiedOf(among, digits);
    return { mark: agreedMark, origin: 'council', marks, verified, score: agreed, unscored };
  }
  if (among !== undefined)
    return { mark: among, origin: 'members', marks, verified: null, score: undefined, unscored };
  const nobody = { marks: noMarks, verified: null, unscored };
  if (ownMark === undefined)
    return { mark: unmarked(rubric, criterion, purse), origin: null, score: undefined, ...nobody };
  const mark: Mark = assessed.sat ? { ...ownMark, notes: [...ownMark.notes, selfKept] } : ownMark;
  return { mark, origin: 'self', score: own, ...nobody };
}

/** The mark that the members' come to: of what is compared with others it is made of their figures, taken together first. */
function amongMembers(bench: Bench, criterion: Criterion, members: readonly Mark[]): Mark {
  const { rubric, assessed, fields } = bench;
  const { digits } = rubric.rounding;
  const mean = councilMark(members, rubric.criteria, rubric.quotients, digits);
  if (criterion.scoring?.method !== 'relative' || mean.points === null) return mean;
  const figure = figureAmong(assessed, criterion.id, rubric);
  if (figure === undefined) return mean;
  const field = fields.get(criterion.id) ?? null;
  const score: Score = { value: figure.value.toFixed() };
  const max = rubric.mostOf(criterion);
  const mark = wayOf(criterion, true)({ criterion, score, max, rounding: rubric.quotients, digits, field });
  if (mark.because.code !== 'relative') return mark;
  const { figures, method, exact } = figure;
  return {
    ...mark,
    because: { code: 'relative', args: { ...mark.because.args, figures, method, whole: exact } },
  };
}

function faultsOf(
  { id }: Criterion,
  origin: UnscoredMark['origin'],
  by: string | null,
  mark: Mark | undefined,
): readonly UnscoredMark[] {
  if (mark === undefined || mark.points !== null || mark.met !== null || standsAside(mark)) return noUnscored;
  return [{ criterion: id, origin, by, because: mark.because }];
}

/** What cannot be counted was no mark. */
function verifiedOf({ points, met }: Mark, digits: number): VerifiedMark | null {
  return points === null && met === null ? null : { points: points && shown(points, digits), met };
}

const selfKept: Reason = { code: 'self-kept', args: {} };

/** What a criterion or group gives that does not apply: full marks where it says so, and of what is deducted nothing. */
export function notApplicable(rubric: Rubric, criterion: Criterion, taken: boolean): Mark {
  if (criterion.not_applicable === undefined) return none({ code: 'not-applicable-undeclared', args: {} });
  if (criterion.not_applicable !== 'full' || !rubric.scaled)
    return none({ code: 'not-applicable', args: {} });
  if (taken) return worth(zero, { code: 'not-applicable-spared', args: {} });
  const max = rubric.mostOf(criterion);
  if (max === null) return none({ code: 'no-max', args: {} });
  return worth(max, { code: 'not-applicable-full', args: { points: shown(max, rubric.rounding.digits) } });
}

function markOf(bench: Bench, criterion: Criterion, score: Score, taken: boolean): Mark {
  const { rubric, fields } = bench;
  const digits = rubric.rounding.digits;
  const max = rubric.mostOf(criterion);
  if (score.not_applicable === true) return notApplicable(rubric, criterion, taken);
  const field = fields.get(criterion.id) ?? null;
  return wayOf(
    criterion,
    rubric.scaled,
  )({ criterion, score, max, rounding: rubric.quotients, digits, field });
}

/**
 * Nothing was entered. A criterion may declare what that means; a bonus that nobody claims and a deduction that
 * nobody enters are 0; anything else is missing.
 */
function unmarked(rubric: Rubric, criterion: Criterion, purse: PurseName): Mark {
  const { missing } = criterion;
  const { scaled, rounding } = rubric;
  const max = rubric.mostOf(criterion);
  if (!scaled || missing === 'error') return none({ code: 'missing', args: {} });
  if (missing === 'zero') return worth(zero, { code: 'missing-zero', args: {} });
  if (missing === 'full' && max !== null)
    return worth(max, { code: 'missing-full', args: { points: shown(max, rounding.digits) } });
  if (purse === 'base' || missing === 'full') return none({ code: 'missing', args: {} });
  return worth(zero, { code: purse === 'bonus' ? 'nothing-claimed' : 'nothing-deducted', args: {} });
}

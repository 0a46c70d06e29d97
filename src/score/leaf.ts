import type { Criterion, Evidence, NomineeKind, Score } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import type { PurseName } from '../model/standing.ts';
import { type Assessed, scoreOf } from './assessed.ts';
import { councilMark } from './assessors.ts';
import { shown, zero } from './exact.ts';
import type { Judged } from './judged.ts';
import { type Field, type Mark, none, worth } from './mark.ts';
import { mostOf, type Rubric } from './rubric.ts';
import { wayOf } from './ways/ways.ts';

/** What stays the same while the criteria of one nomination are judged. */
export interface Bench {
  readonly rubric: Rubric;
  readonly kind: NomineeKind;
  readonly assessed: Assessed;
  /** Evidence by criterion id. */
  readonly proofs: ReadonlyMap<string, readonly Evidence[]>;
  /** What the others of the group have, by id of a criterion that is scored relative to them. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** Judges a criterion without children: the council's common mark, else its members', else the nominee's own. */
export function judgeLeaf(bench: Bench, criterion: Criterion, purse: PurseName): Judged {
  const { rubric, assessed } = bench;
  const digits = rubric.rounding.digits;
  const own = scoreOf(assessed.self, criterion.id);
  const ownMark = own && markOf(bench, criterion, own);
  const common = {
    criterion,
    purse,
    max: mostOf(criterion),
    proofs: bench.proofs.get(criterion.id) ?? [],
    children: [],
    self: ownMark?.points ?? null,
    marks: [],
    remark: null,
    level: null,
  };

  const agreed = scoreOf(assessed.common, criterion.id);
  if (agreed !== undefined) {
    const said = { remark: agreed.reason ?? null, level: agreed.level ?? null };
    return { ...common, ...markOf(bench, criterion, agreed), ...said, origin: 'council' };
  }

  const members = assessed.members.flatMap(({ by, scores }) => {
    const score = scoreOf(scores, criterion.id);
    return score === undefined ? [] : [{ by, ...markOf(bench, criterion, score) }];
  });
  if (members.length > 0) {
    const marks = members.map(({ by, points, met, because }) => {
      return { by, points: points && shown(points, digits), met, because };
    });
    const mark = councilMark(members, rubric.criteria, rubric.quotients, digits);
    return { ...common, ...mark, marks, origin: 'members' };
  }

  if (own === undefined || ownMark === undefined)
    return { ...common, ...unmarked(rubric, criterion, purse), origin: null };
  const sat = Object.keys(assessed.common).length > 0 || assessed.members.length > 0;
  const kept: readonly Reason[] = sat ? [{ code: 'self-kept', args: {} }] : [];
  const said = { remark: own.reason ?? null, level: own.level ?? null };
  return { ...common, ...ownMark, notes: [...ownMark.notes, ...kept], ...said, self: null, origin: 'self' };
}

function markOf({ rubric, fields }: Bench, criterion: Criterion, score: Score): Mark {
  const digits = rubric.rounding.digits;
  const max = mostOf(criterion);
  if (score.not_applicable === true) {
    if (criterion.not_applicable === undefined) return none({ code: 'not-applicable-undeclared', args: {} });
    if (criterion.not_applicable !== 'full' || !rubric.scaled)
      return none({ code: 'not-applicable', args: {} });
    if (max === null) return none({ code: 'no-max', args: {} });
    return worth(max, { code: 'not-applicable-full', args: { points: shown(max, digits) } });
  }
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
function unmarked({ scaled, rounding }: Rubric, criterion: Criterion, purse: PurseName): Mark {
  const { missing } = criterion;
  const max = mostOf(criterion);
  if (!scaled || missing === 'error') return none({ code: 'missing', args: {} });
  if (missing === 'zero') return worth(zero, { code: 'missing-zero', args: {} });
  if (missing === 'full' && max !== null)
    return worth(max, { code: 'missing-full', args: { points: shown(max, rounding.digits) } });
  if (purse === 'base' || missing === 'full') return none({ code: 'missing', args: {} });
  return worth(zero, { code: purse === 'bonus' ? 'nothing-claimed' : 'nothing-deducted', args: {} });
}

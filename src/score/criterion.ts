import type Big from 'big.js';
import type { Criterion, Evidence, NomineeKind } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import type { CriterionStanding, MemberMark, PurseName } from '../model/standing.ts';
import { type Assessed, meanMark, memberMark, scoreOf } from './council-mark.ts';
import { decimal, least, shown, sum, zero } from './exact.ts';
import { type Mark, none } from './mark.ts';
import { appliesTo, mostOf, type Rubric } from './rubric.ts';
import { wayOf } from './ways/ways.ts';

/** One criterion or group of one nomination, judged; its points still exact. */
export interface Judged extends Mark {
  readonly criterion: Criterion;
  readonly purse: PurseName;
  readonly max: Big | null;
  readonly notes: readonly Reason[];
  readonly origin: CriterionStanding['origin'];
  readonly self: Big | null;
  readonly marks: readonly MemberMark[];
  readonly remark: string | null;
  readonly proofs: readonly Evidence[];
  readonly children: readonly Judged[];
}

/** What stays the same while the criteria of one nomination are judged. */
export interface Bench {
  readonly rubric: Rubric;
  readonly kind: NomineeKind;
  readonly assessed: Assessed;
  /** Evidence by criterion id. */
  readonly proofs: ReadonlyMap<string, readonly Evidence[]>;
}

export function judge(bench: Bench, criterion: Criterion, purse: PurseName): Judged {
  return criterion.children === undefined
    ? judgeLeaf(bench, criterion, purse)
    : judgeGroup(bench, criterion, purse, criterion.children);
}

function judgeGroup(
  bench: Bench,
  criterion: Criterion,
  purse: PurseName,
  inside: readonly Criterion[],
): Judged {
  const children = inside
    .filter((child) => appliesTo(child, bench.kind))
    .map((child) => judge(bench, child, purse));
  const max = mostOf(criterion);
  const mark = bench.rubric.scaled ? summed(children, bench.rubric.rounding.digits) : allMet(children);
  const proofs = bench.proofs.get(criterion.id) ?? [];
  const common = { criterion, purse, max, origin: null, marks: [], remark: null, proofs, children };
  return { ...common, ...capped(mark, max, bench.rubric.rounding.digits), self: null };
}

function summed(children: readonly Judged[], digits: number): Mark {
  const open = children.filter(({ points }) => points === null).length;
  if (open > 0) return none({ code: 'incomplete', args: { count: open } });
  const points = sum(children.map((child) => child.points ?? zero));
  return { points, met: null, because: { code: 'sum', args: { points: shown(points, digits) } } };
}

function allMet(children: readonly Judged[]): Mark {
  const open = children.filter(({ met }) => met === null).length;
  if (open > 0) return none({ code: 'incomplete', args: { count: open } });
  const met = children.every((child) => child.met);
  return { points: null, met, because: { code: met ? 'met' : 'not-met', args: { points: '' } } };
}

function capped(mark: Mark, max: Big | null, digits: number): Mark & { readonly notes: readonly Reason[] } {
  if (mark.points === null || max === null || mark.points.lte(max)) return { ...mark, notes: [] };
  const args = { from: shown(mark.points, digits), to: shown(max, digits) };
  return { ...mark, points: least(mark.points, max), notes: [{ code: 'capped', args }] };
}

function judgeLeaf(bench: Bench, criterion: Criterion, purse: PurseName): Judged {
  const { rubric, assessed } = bench;
  const max = mostOf(criterion);
  const way = wayOf(criterion, rubric.scaled);
  const marked = (score: Parameters<typeof way>[0]['score']): Mark =>
    way({
      criterion,
      score,
      max,
      scaled: rubric.scaled,
      rounding: rubric.quotients,
      digits: rubric.rounding.digits,
    });

  const ownScore = scoreOf(assessed.self, criterion.id);
  const own = ownScore && marked(ownScore);
  const proofs = bench.proofs.get(criterion.id) ?? [];
  const common = {
    criterion,
    purse,
    max,
    proofs,
    children: [],
    notes: [],
    marks: [],
    self: own?.points ?? null,
  };

  const agreed = scoreOf(assessed.common, criterion.id);
  if (agreed !== undefined)
    return { ...common, ...marked(agreed), origin: 'council', remark: agreed.reason ?? null };

  const marks = assessed.members.flatMap(({ by, scores }) => {
    const score = scoreOf(scores, criterion.id);
    return score === undefined ? [] : [{ by, ...marked(score) }];
  });
  if (marks.length > 0) {
    const shownMarks = marks.map((mark) => memberMark(mark, rubric.rounding.digits));
    return {
      ...common,
      ...meanMark(marks, rubric.scaled, rubric.quotients),
      origin: 'members',
      marks: shownMarks,
      remark: null,
    };
  }

  if (own !== undefined) {
    const sat = Object.keys(assessed.common).length > 0 || assessed.members.length > 0;
    const notes: readonly Reason[] = sat ? [{ code: 'self-kept', args: {} }] : [];
    return { ...common, ...own, origin: 'self', self: null, notes, remark: ownScore?.reason ?? null };
  }
  return { ...common, ...unmarked(purse, rubric.scaled), origin: null, remark: null };
}

/** A bonus that nobody claims and a deduction that nobody enters are 0; a criterion of the table proper is missing. */
function unmarked(purse: PurseName, scaled: boolean): Mark {
  if (purse === 'base' || !scaled) return none({ code: 'missing', args: {} });
  const code = purse === 'bonus' ? 'nothing-claimed' : 'nothing-deducted';
  return { points: decimal('0'), met: null, because: { code, args: {} } };
}

/** As the standing shows it. */
export function criterionStanding(judged: Judged, digits: number): CriterionStanding {
  const { criterion, purse, points, met, max, because, notes, origin, self, marks, remark, proofs } = judged;
  return {
    id: criterion.id,
    name: criterion.name,
    purse,
    points: points && shown(points, digits),
    met,
    max: max && shown(max, 0),
    because,
    notes,
    origin,
    self: origin === 'self' ? null : self && shown(self, digits),
    marks,
    remark,
    evidence: proofs.flatMap(({ file }) => (file === undefined ? [] : [file])),
    proofs,
    children: judged.children.map((child) => criterionStanding(child, digits)),
  };
}

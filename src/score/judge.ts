import { appliesTo } from '../model/criterion.ts';
import type { Criterion } from '../model/files.generated.ts';
import type { PurseName } from '../model/standing.ts';
import { combine } from './combine.ts';
import type { Situation } from './conditions.ts';
import { decimal } from './exact.ts';
import { throughGates } from './gates.ts';
import type { Judged } from './judged.ts';
import { type Bench, judgeLeaf, notApplicable, proofsOf } from './leaf.ts';
import { capped } from './mark.ts';
import { type Total, totalOf } from './total.ts';

/** All criteria of one nomination, judged. */
export interface Verdict {
  /** The top level: base, then bonus, then deduction. */
  readonly judged: readonly Judged[];
  readonly total: Total | null;
}

/**
 * Judges all criteria of one nomination. Where the rubric has gates it is done again, so often that every gate reads
 * marks as the sheet prints them, after the gates upon which they hang (see `gateOrder`).
 */
export function judgeAll(bench: Bench): Verdict {
  let verdict = judgeWith(bench, null);
  if (!hasGates(verdict.judged)) return verdict;
  for (let pass = 0; pass < bench.rubric.passes; pass += 1)
    verdict = judgeWith(bench, situationOf(bench, verdict));
  return verdict;
}

/** What conditions are asked about, once the criteria are judged. */
export function situationOf({ nomination, rubric }: Bench, { judged, total }: Verdict): Situation {
  return { nomination, judged, total, conditions: rubric.conditions };
}

function judgeWith(bench: Bench, situation: Situation | null): Verdict {
  const { rubric } = bench;
  const { kind } = bench.nomination;
  const judged = new Map<PurseName, readonly Judged[]>();
  for (const { name, criteria } of rubric.purses) {
    const applying = criteria.filter((criterion) => appliesTo(criterion, kind));
    judged.set(
      name,
      applying.map((criterion) => judge(bench, criterion, name, name === 'deduction', situation)),
    );
  }
  const max = rubric.criteria.scale === undefined ? null : decimal(rubric.criteria.scale.max);
  const base = combine(
    { combine: 'sum', take: undefined, start: undefined, max },
    judged.get('base') ?? [],
    rubric,
  );
  const all = [...base.children, ...(judged.get('bonus') ?? []), ...(judged.get('deduction') ?? [])];
  return { judged: all, total: totalOf(rubric, base.mark, all) };
}

/** `taken`: whether what it stands among is taken from the total. */
function judge(
  bench: Bench,
  criterion: Criterion,
  purse: PurseName,
  taken: boolean,
  situation: Situation | null,
): Judged {
  const own = criterion.deducts === true ? !taken : taken;
  const node =
    criterion.children === undefined
      ? judgeLeaf(bench, criterion, purse, own)
      : judgeGroup(bench, criterion, purse, own, situation);
  if (situation === null || criterion.gates === undefined) return node;
  const { rounding } = bench.rubric;
  return { ...node, ...capped(throughGates(node, situation, rounding), node.max, rounding.digits) };
}

function judgeGroup(
  bench: Bench,
  criterion: Criterion,
  purse: PurseName,
  taken: boolean,
  situation: Situation | null,
): Judged {
  const { rubric, nomination } = bench;
  const { kind } = nomination;
  const max = rubric.mostOf(criterion);
  const children = (criterion.children ?? []).filter((child) => appliesTo(child, kind));
  const combined = combine(
    { combine: criterion.combine, take: criterion.take, start: criterion.start, max },
    children.map((child) => judge(bench, child, purse, taken, situation)),
    rubric,
  );
  const whole =
    combined.mark.because.code === 'not-applicable' && criterion.not_applicable === 'full'
      ? notApplicable(rubric, criterion, taken)
      : combined.mark;
  const mark = capped(whole, max, rubric.rounding.digits);
  return {
    criterion,
    purse,
    max,
    points: mark.points,
    met: mark.met,
    because: mark.because,
    notes: mark.notes,
    origin: null,
    self: null,
    marks: [],
    verified: null,
    remark: null,
    level: null,
    proofs: proofsOf(nomination, criterion.id),
    unscored: [],
    children: combined.children,
  };
}

function hasGates(judged: readonly Judged[]): boolean {
  return judged.some(({ criterion, children }) => criterion.gates !== undefined || hasGates(children));
}

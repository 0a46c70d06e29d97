import type Big from 'big.js';
import type { Criterion } from '../model/files.generated.ts';
import type { PurseName } from '../model/standing.ts';
import { decimal, divide, shown, sum, zero } from './exact.ts';
import { isOpen, type Judged } from './judged.ts';
import { floored, type Mark, none, standsAside, worth } from './mark.ts';
import { redistributed, rescaled } from './not-applicable.ts';
import type { Rubric } from './rubric.ts';

/** How a group makes its points of its children's: what it says of itself, without its own maximum. */
export interface Group {
  readonly combine: Criterion['combine'] | undefined;
  readonly take: string | undefined;
  readonly start: string | undefined;
  readonly max: Big | null;
}

/** A group's mark, and its children as they count in it: some change when another one does not apply. */
export interface Combined {
  readonly mark: Mark;
  readonly children: readonly Judged[];
}

/** Combines the children of a group as it declares; see `combine` in criteria.schema.json. */
export function combine(group: Group, children: readonly Judged[], rubric: Rubric): Combined {
  const choice = group.combine === 'best' || group.combine === 'one-of';
  const answered = choice
    ? children.map(unchosen)
    : isProportional(group, children)
      ? redistributed(children, rubric)
      : children;
  const counting = answered.filter((child) => !standsAside(child));
  const open = counting.filter(isOpen).length;
  if (open > 0) return { mark: none({ code: 'incomplete', args: { count: open } }), children: answered };
  if (counting.length === 0) {
    const aside = answered.every(({ because }) => because.code === 'not-applicable');
    const mark =
      choice && !aside ? nothingChosen(children[0]?.purse) : none({ code: 'not-applicable', args: {} });
    return { mark, children: answered };
  }
  const mark = rubric.scaled ? points(group, counting, answered, rubric) : allMet(counting);
  return { mark, children: answered };
}

function points(group: Group, counting: readonly Judged[], all: readonly Judged[], rubric: Rubric): Mark {
  const { digits } = rubric.rounding;
  const values = counting.map((child) => child.points ?? zero);
  if (group.combine === 'one-of') {
    const [chosen] = counting;
    if (chosen === undefined || counting.length > 1)
      return none({ code: 'several-chosen', args: { count: counting.length } });
    const total = sum(values);
    return worth(total, {
      code: 'one-of',
      args: { name: chosen.criterion.name, points: shown(total, digits) },
    });
  }
  if (group.combine === 'best') {
    const take = Number(group.take ?? 1);
    const total = sum([...values].sort((a, b) => b.cmp(a)).slice(0, take));
    return worth(total, { code: 'best', args: { take, points: shown(total, digits) } });
  }
  if (group.combine === 'mean') return average(counting, rubric);
  const start = group.start === undefined ? null : decimal(group.start);
  const total = sum(counting.map(signed)).plus(start ?? zero);
  const args = { start: start === null ? '' : shown(start, digits), points: shown(total, digits) };
  const mark = worth(total, { code: 'sum', args });
  const bounded = start !== null || counting.some(({ criterion }) => criterion.deducts);
  const kept = bounded ? floored(mark, digits) : mark;
  return isProportional(group, all) ? rescaled(kept, group.max, all, rubric) : kept;
}

/**
 * Whether a group's points grow with its children's maxima, so that what does not apply can be brought over to the
 * rest. They do not where it starts from points of its own, or where something is taken away: there what does not apply
 * adds nothing and takes nothing. A mean is one of those that are left.
 */
function isProportional({ combine = 'sum', start }: Group, children: readonly Judged[]): boolean {
  return combine === 'sum' && start === undefined && !children.some(({ criterion }) => criterion.deducts);
}

/** The weighted mean of the children's points, rounded once; a child without a weight weighs 1. */
function average(counting: readonly Judged[], { quotients, rounding }: Rubric): Mark {
  const weights = counting.map(({ criterion }) => decimal(criterion.weight ?? '1'));
  const whole = sum(counting.map((child, index) => (child.points ?? zero).times(weights[index] ?? zero)));
  const weight = sum(weights);
  if (weight.eq(zero)) return none({ code: 'wrong-input', args: { method: 'mean' } });
  const mean = divide(whole, weight, quotients);
  const args = { points: shown(mean, rounding.digits), exact: mean.times(weight).eq(whole) };
  return worth(mean, { code: 'average', args });
}

function signed({ criterion, points: given }: Judged): Big {
  const value = given ?? zero;
  return criterion.deducts ? zero.minus(value) : value;
}

function allMet(counting: readonly Judged[]): Mark {
  const met = counting.every((child) => child.met);
  return { points: null, met, because: { code: met ? 'met' : 'not-met', args: { points: '' } }, notes: [] };
}

/** Of alternatives, those that nobody answered are not missing: they were not chosen. */
function unchosen(child: Judged): Judged {
  return isAnswered(child)
    ? child
    : { ...child, points: null, met: null, because: { code: 'not-chosen', args: {} }, notes: [] };
}

function isAnswered({ origin, children }: Judged): boolean {
  return origin !== null || children.some(isAnswered);
}

/** None of the alternatives was chosen: missing in the table proper, nothing claimed or deducted beside it. */
function nothingChosen(purse: PurseName | undefined): Mark {
  if (purse === 'bonus') return worth(zero, { code: 'nothing-claimed', args: {} });
  if (purse === 'deduction') return worth(zero, { code: 'nothing-deducted', args: {} });
  return none({ code: 'missing', args: {} });
}

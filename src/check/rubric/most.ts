import Big from 'big.js';
import { appliesTo } from '../../model/criterion.ts';
import type { Criterion, NomineeKind } from '../../model/files.generated.ts';

/** The most points that a criterion's own way of scoring can give; null where only its declared maximum says. */
export function bestOf({ scoring }: Criterion): Big | null {
  const all = written(scoring).map((points) => new Big(points));
  return all.length === 0 ? null : all.reduce(greater);
}

/** The least that a criterion's own way of scoring writes down; null where it writes down none. */
export function lowestOf({ scoring }: Criterion): Big | null {
  const all = written(scoring).map((points) => new Big(points));
  return all.length === 0 ? null : all.reduce((a, b) => (a.lt(b) ? a : b));
}

function written(scoring: Criterion['scoring']): readonly string[] {
  const graded = [...(scoring?.levels ?? []), ...(scoring?.tiers ?? [])].map(({ points }) => points);
  return [...graded, ...(scoring?.cells ?? []).flat()];
}

/** The most that a criterion can give a nominee of one kind: what its way or its children give, within its maximum. */
export function mostOf(criterion: Criterion, kind: NomineeKind): Big | null {
  const { max, children } = criterion;
  const inside = children === undefined ? bestOf(criterion) : combined(criterion, children, kind);
  if (max === undefined) return inside;
  return inside === null || inside.gt(max) ? new Big(max) : inside;
}

/** The most that a list of criteria can give together; null where one of them declares nothing. */
export function mostOfAll(criteria: readonly Criterion[], kind: NomineeKind): Big | null {
  return sumOf(giving(criteria, kind).map((one) => mostOf(one, kind)));
}

/** The sum of what the criteria declare: a group counts as it says, whatever its children add up to. */
export function declaredSum(criteria: readonly Criterion[], kind: NomineeKind): Big | null {
  return sumOf(
    giving(criteria, kind).map((one) => (one.max === undefined ? mostOf(one, kind) : new Big(one.max))),
  );
}

/** The sum of the single criteria, groups left aside: what somebody gets who adds the printed table cell by cell. */
export function leafSum(criteria: readonly Criterion[], kind: NomineeKind): Big | null {
  return sumOf(
    giving(criteria, kind).map((one) =>
      isPlainSum(one) ? leafSum(one.children ?? [], kind) : mostOf(one, kind),
    ),
  );
}

/** Whether a criterion is a group whose children are just added up. */
export function isPlainSum({ children, combine = 'sum', start, cap }: Criterion): boolean {
  return children !== undefined && combine === 'sum' && start === undefined && cap !== true;
}

/** The criteria that give points: what is deducted at best takes nothing away. */
function giving(criteria: readonly Criterion[], kind: NomineeKind): readonly Criterion[] {
  return criteria.filter((criterion) => appliesTo(criterion, kind) && criterion.deducts !== true);
}

/** A group's most before its own maximum; null where one of its children declares nothing. */
export function groupMost(group: Criterion, kind: NomineeKind): Big | null {
  return group.children === undefined ? null : combined(group, group.children, kind);
}

function combined(group: Criterion, children: readonly Criterion[], kind: NomineeKind): Big | null {
  const { combine = 'sum', start = '0', take = '1' } = group;
  if (combine === 'sum') return mostOfAll(children, kind)?.plus(start) ?? null;
  const counting = giving(children, kind);
  const each = counting.map((child) => mostOf(child, kind));
  const known = each.filter((most) => most !== null);
  if (known.length < each.length || known.length === 0) return null;
  if (combine === 'mean') return meanOf(known, counting);
  const sorted = [...known].sort((a, b) => b.cmp(a));
  return sumOf(sorted.slice(0, combine === 'best' ? Number(take) : 1));
}

/** The weighted mean, rounded as scoring rounds it; the largest of all where what is low may stand aside. */
function meanOf(each: readonly Big[], children: readonly Criterion[]): Big {
  const weights = children.map(({ weight }) => new Big(weight ?? '1'));
  const weight = weights.reduce((a, b) => a.plus(b));
  if (weight.eq(0) || children.some(({ not_applicable }) => not_applicable !== undefined))
    return each.reduce(greater);
  const whole = each.reduce((sum, most, index) => sum.plus(most.times(weights[index] ?? 0)), new Big(0));
  const Rounded = Big();
  Rounded.DP = 2;
  Rounded.RM = Big.roundHalfUp;
  return new Big(new Rounded(whole).div(weight));
}

function sumOf(values: readonly (Big | null)[]): Big | null {
  return values.reduce<Big | null>((a, b) => (a === null || b === null ? null : a.plus(b)), new Big(0));
}

function greater(a: Big, b: Big): Big {
  return a.gt(b) ? a : b;
}

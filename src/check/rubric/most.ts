import Big from 'big.js';
import { appliesTo } from '../../model/criterion.ts';
import type { Criterion, NomineeKind } from '../../model/files.generated.ts';

/** The most points that a criterion's own way of scoring can give; null where only its declared maximum says. */
export function bestOf({ scoring }: Criterion): Big | null {
  const graded = [...(scoring?.levels ?? []), ...(scoring?.tiers ?? [])].map(({ points }) => points);
  const all = [...graded, ...(scoring?.cells ?? []).flat()].map((points) => new Big(points));
  return all.length === 0 ? null : all.reduce(greater);
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

/** A group's most before its own maximum; an average of maxima is no larger than the largest. */
function combined(group: Criterion, children: readonly Criterion[], kind: NomineeKind): Big | null {
  const sum = mostOfAll(children, kind);
  if (group.combine === undefined || group.combine === 'sum') return sum?.plus(group.start ?? '0') ?? null;
  const each = giving(children, kind).map((child) => mostOf(child, kind));
  const known = each.filter((most) => most !== null).sort((a, b) => b.cmp(a));
  if (known.length < each.length || known.length === 0) return null;
  return sumOf(known.slice(0, group.combine === 'best' ? Number(group.take ?? 1) : 1));
}

function sumOf(values: readonly (Big | null)[]): Big | null {
  return values.reduce<Big | null>((a, b) => (a === null || b === null ? null : a.plus(b)), new Big(0));
}

function greater(a: Big, b: Big): Big {
  return a.gt(b) ? a : b;
}

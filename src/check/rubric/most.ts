import Big from 'big.js';
import type { Criterion, NomineeKind } from '../../model/files.generated.ts';

/** The most points that a criterion's own way of scoring can give; null where only its declared maximum says. */
export function bestOf({ scoring }: Criterion): Big | null {
  return greatest((scoring?.levels ?? []).map(({ points }) => new Big(points)));
}

/** The most that a criterion can give a nominee of one kind: what its way or its children give, within its maximum. */
export function mostOf(criterion: Criterion, kind: NomineeKind): Big | null {
  const { max, children } = criterion;
  const inside = children === undefined ? bestOf(criterion) : mostOfAll(children, kind);
  if (max === undefined) return inside;
  return inside === null || inside.gt(max) ? new Big(max) : inside;
}

/** The most that a list of criteria can give together; null where one of them declares nothing. */
export function mostOfAll(criteria: readonly Criterion[], kind: NomineeKind): Big | null {
  return sumOf(criteria.filter((criterion) => appliesTo(criterion, kind)).map((one) => mostOf(one, kind)));
}

/** The sum of what the criteria declare: a group counts as it says, whatever its children add up to. */
export function declaredSum(criteria: readonly Criterion[], kind: NomineeKind): Big | null {
  const parts = criteria.filter((criterion) => appliesTo(criterion, kind));
  return sumOf(parts.map(({ max, ...rest }) => (max === undefined ? mostOf(rest, kind) : new Big(max))));
}

/** The sum of the single criteria, groups left aside: what somebody gets who adds the printed table cell by cell. */
export function leafSum(criteria: readonly Criterion[], kind: NomineeKind): Big | null {
  const parts = criteria.filter((criterion) => appliesTo(criterion, kind));
  return sumOf(
    parts.map((one) => (one.children === undefined ? mostOf(one, kind) : leafSum(one.children, kind))),
  );
}

function sumOf(values: readonly (Big | null)[]): Big | null {
  return values.reduce<Big | null>((a, b) => (a === null || b === null ? null : a.plus(b)), new Big(0));
}

export function appliesTo(criterion: Criterion, kind: NomineeKind): boolean {
  return criterion.for === undefined || criterion.for.includes(kind);
}

function greatest(values: readonly Big[]): Big | null {
  return values.length === 0 ? null : values.reduce((a, b) => (a.gt(b) ? a : b));
}

import type { Criteria, Criterion, NomineeKind } from '../../model/files.generated.ts';

/** A criterion that is scored itself, and where it belongs. */
export interface Leaf {
  readonly criterion: Criterion;
  readonly purse: 'base' | 'bonus' | 'deduction';
  /** Name of the group that it stands in. */
  readonly group?: string;
}

/** The criteria that a kind of nominee is scored by, in the order of the rubric. */
export function leavesFor(criteria: Criteria | undefined, kind: NomineeKind): readonly Leaf[] {
  if (criteria === undefined) return [];
  const { bonus, deduction } = criteria;
  return [
    ...within(criteria.criteria, 'base'),
    ...within(bonus?.criteria ?? [], 'bonus'),
    ...within(deduction?.criteria ?? [], 'deduction'),
  ];

  function within(some: readonly Criterion[], purse: Leaf['purse'], group?: string): readonly Leaf[] {
    return some
      .filter((criterion) => criterion.for?.includes(kind) ?? true)
      .flatMap((criterion) =>
        criterion.children === undefined
          ? [{ criterion, purse, ...(group !== undefined && { group }) }]
          : within(criterion.children, purse, criterion.name),
      );
  }
}

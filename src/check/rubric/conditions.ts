import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Conditions } from '../../model/conditions.ts';
import type { Criteria, Fact } from '../../model/files.generated.ts';
import { nodesOf } from './nodes.ts';

/** Every condition of a rubric with its route, in the order in which the file is read. */
export function* conditionsOf(criteria: Criteria): Generator<readonly [string, Route]> {
  for (const { criterion, route } of nodesOf(criteria))
    for (const [index, { when }] of (criterion.gates ?? []).entries())
      yield [when, [...route, 'gates', index, 'when']];
  for (const key of ['bands', 'thresholds'] as const)
    for (const [index, { requires = [] }] of (criteria[key] ?? []).entries())
      for (const [place, { when }] of requires.entries())
        yield [when, [key, index, 'requires', place, 'when']];
  for (const key of ['ceilings', 'vetoes'] as const)
    for (const [index, { when }] of (criteria[key] ?? []).entries()) yield [when, [key, index, 'when']];
}

export function hasConditions(criteria: Criteria): boolean {
  return conditionsOf(criteria).next().done === false;
}

/** Every declared fact that a condition asks about. */
export function askedFacts(criteria: Criteria, conditions: Conditions | undefined): readonly Fact[] {
  const asked = new Set<string>();
  for (const [condition] of conditionsOf(criteria))
    for (const fact of conditions?.factsOf(condition) ?? []) asked.add(fact);
  return (criteria.facts ?? []).filter(({ id }) => asked.has(id));
}

import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Condition, Criteria } from '../../model/files.generated.ts';
import { nodesOf } from './nodes.ts';

/** Every condition of a rubric with its route, those inside others included. */
export function* conditionsOf(criteria: Criteria): Generator<readonly [Condition, Route]> {
  for (const { criterion, route } of nodesOf(criteria))
    for (const [index, { when }] of (criterion.gates ?? []).entries())
      yield* within(when, [...route, 'gates', index, 'when']);
  for (const key of ['bands', 'thresholds'] as const)
    for (const [index, { requires = [] }] of (criteria[key] ?? []).entries())
      for (const [place, condition] of requires.entries())
        yield* within(condition, [key, index, 'requires', place]);
  for (const key of ['ceilings', 'vetoes'] as const)
    for (const [index, { when }] of (criteria[key] ?? []).entries())
      yield* within(when, [key, index, 'when']);
}

function* within(condition: Condition, route: Route): Generator<readonly [Condition, Route]> {
  yield [condition, route];
  for (const key of ['all_of', 'any_of', 'none_of'] as const)
    for (const [index, inner] of (condition[key] ?? []).entries())
      yield* within(inner, [...route, key, index]);
}

/** Every fact that a rubric asks about, each once, with the route of the first condition that does. */
export function factsOf(criteria: Criteria): ReadonlyMap<string, Route> {
  const facts = new Map<string, Route>();
  for (const [{ fact }, route] of conditionsOf(criteria))
    if (fact !== undefined && !facts.has(fact)) facts.set(fact, [...route, 'fact']);
  return facts;
}

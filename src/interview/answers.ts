import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../parse/tree.ts';
import { keyOf } from './question.ts';

/** The scalars of a file under their keys: `{ a: [{ b: c }] }` gives `a.0.b` → `c`. Keys without a value are left out. */
export function flattened(value: Value): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walk(value, []);
  return found;

  function walk(inner: Value, route: Route): void {
    if (inner === null) return;
    if (Array.isArray(inner)) {
      (inner as readonly Value[]).forEach((item, index) => {
        walk(item, [...route, index]);
      });
    } else if (isMapping(inner)) {
      for (const [key, held] of Object.entries(inner)) walk(held, [...route, key]);
    } else found.set(keyOf(route), String(inner).trimEnd());
  }
}

/** The same data with a value at a route; owners that are missing are made, a list where the next step is a number. */
export function withValue(data: Value | undefined, route: Route, value: Value): Value {
  const [step, ...rest] = route;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(data) ? [...(data as readonly Value[])] : [];
    while (items.length < step) items.push({});
    items[step] = withValue(items[step], rest, value);
    return items;
  }
  const owner = isMapping(data) ? data : {};
  return { ...owner, [step]: withValue(owner[step], rest, value) };
}

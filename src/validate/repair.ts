import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value, valueAt } from '../parse/tree.ts';

/** One change after which data say what was most likely meant. */
export type Repair =
  /** A key that was misspelt or misplaced, brought where it belongs with all that is below it. */
  | { readonly do: 'move'; readonly from: Route; readonly to: Route }
  | { readonly do: 'put'; readonly to: Route; readonly value: Value }
  | { readonly do: 'drop'; readonly from: Route };

/** The data with a repair made; what it was made of stays as it is. */
export function repaired(data: Value, repair: Repair): Value {
  switch (repair.do) {
    case 'move':
      return put(drop(data, repair.from), repair.to, valueAt(data, repair.from) ?? null);
    case 'put':
      return put(data, repair.to, repair.value);
    case 'drop':
      return drop(data, repair.from);
  }
}

/** Owners that are not there are made as mappings. */
function put(data: Value | undefined, [step, ...rest]: Route, value: Value): Value {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    return (data as readonly Value[]).map((item, index) => (index === step ? put(item, rest, value) : item));
  }
  const owner = isMapping(data) ? data : {};
  const held = Object.hasOwn(owner, step) ? owner[step] : undefined;
  return { ...owner, [step]: put(held, rest, value) };
}

/** An item of a list stays: those behind it would no longer stand where the file has them. */
function drop(data: Value, route: Route): Value {
  const [step, ...rest] = route;
  if (step === undefined) return data;
  if (Array.isArray(data)) {
    return (data as readonly Value[]).map((item, index) => (index === step ? drop(item, rest) : item));
  }
  if (!isMapping(data) || !Object.hasOwn(data, step)) return data;
  if (rest.length > 0) return { ...data, [step]: drop(data[step] ?? null, rest) };
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== step));
}

import type { Route } from '../diagnostic/diagnostic.ts';

/** What YAML holds here: every scalar is the text as written, but for true, false and null. */
export type Value = string | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A stretch of a source, in UTF-16 units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** A YAML file as plain values, and where each of them stands. Knows nothing of what a key means. */
export interface Tree {
  readonly file: string;
  readonly data: Value;
  /**
   * Where a key or its value stands. A list item has no key: its first key, or the item itself, stands in. A route
   * that leads nowhere gives the key of the deepest owner that is there.
   */
  span(route: Route, at: 'key' | 'value'): Span;
  /** Where a part of a text stands; the whole value where it cannot be told (a part of an escape, say). */
  textSpan(route: Route, from: number, to: number): Span;
}

/** True for a mapping, as opposed to a list, a text or nothing. */
export function isMapping(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a route, or undefined where it leads nowhere. */
export function valueAt(data: Value, route: Route): Value | undefined {
  let value: Value | undefined = data;
  for (const step of route) {
    if (Array.isArray(value)) value = (value as readonly Value[])[Number(step)];
    else if (isMapping(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

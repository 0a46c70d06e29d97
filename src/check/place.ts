import type { Place, Route } from '../diagnostic/diagnostic.ts';
import type { Sourced } from '../model/campaign.ts';

/** The value at a route below a sourced value. */
export function valueAt(source: Sourced<unknown>, ...route: Route): Place {
  return { file: source.file, route: [...source.route, ...route], at: 'value' };
}

/** The key at a route below a sourced value: for what is missing below it. */
export function keyAt(source: Sourced<unknown>, ...route: Route): Place {
  return { file: source.file, route: [...source.route, ...route], at: 'key' };
}

/** A part of the text that stands at a route below a sourced value. */
export function textAt(source: Sourced<unknown>, route: Route, from: number, to: number): Place {
  return { file: source.file, route: [...source.route, ...route], at: 'text', from, to };
}

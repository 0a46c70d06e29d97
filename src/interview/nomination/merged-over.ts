import type { Route } from '../../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../../parse/tree.ts';
import { keyOf } from '../question.ts';

/**
 * What a file shall hold after an interview about it: answers take the place of what was there, what was passed over
 * goes, and what no question asked for stays. A list that was asked about is as long as it was answered, without the
 * items that were given up.
 */
export function mergedOver(
  before: Value,
  answered: Value | undefined,
  asked: ReadonlySet<string>,
  route: Route = [],
): Value | undefined {
  if (Array.isArray(before)) {
    if (![...asked].some((key) => key.startsWith(`${keyOf(route)}.`))) return before;
    const old = before as readonly Value[];
    const items = Array.isArray(answered) ? (answered as readonly Value[]) : [];
    const merged = items.flatMap((item, index) =>
      item === null ? [] : [mergedOver(old[index] ?? null, item, asked, [...route, index]) ?? null],
    );
    return merged.length === 0 ? undefined : merged;
  }
  if (isMapping(before)) {
    const now = isMapping(answered) ? answered : {};
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    const entries = keys.flatMap((key) => {
      const value = mergedOver(before[key] ?? null, now[key], asked, [...route, key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    return entries.length === 0 && Object.keys(before).length > 0 ? undefined : Object.fromEntries(entries);
  }
  if (answered === undefined) return before !== null && asked.has(keyOf(route)) ? undefined : before;
  // Answers have no line end at their end, and yes and no come back as they were.
  return before !== null && String(before).trimEnd() === String(answered) ? before : answered;
}

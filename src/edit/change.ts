import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../parse/tree.ts';

/** One change of the data of a file. A list grows at its end: `set` at the position after its last item. */
export type Change =
  | { readonly do: 'set'; readonly route: Route; readonly value: Value }
  | { readonly do: 'remove'; readonly route: Route };

/** The data as a change must leave it. An owner that loses its last entry goes too. */
export function changed(data: Value, change: Change): Value {
  return change.do === 'set'
    ? withValue(data, change.route, change.value)
    : (without(data, change.route) ?? {});
}

function withValue(data: Value | undefined, [step, ...rest]: Route, value: Value): Value {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(data) ? [...(data as readonly Value[])] : [];
    items[step] = withValue(items[step], rest, value);
    return items;
  }
  const owner = isMapping(data) ? data : {};
  return { ...owner, [step]: withValue(owner[step], rest, value) };
}

function without(data: Value | undefined, [step, ...rest]: Route): Value | undefined {
  if (step === undefined) return undefined;
  if (Array.isArray(data)) {
    const items = (data as readonly Value[]).flatMap((item, index) => {
      if (index !== step) return [item];
      const kept = without(item, rest);
      return kept === undefined ? [] : [kept];
    });
    return items.length === 0 ? undefined : items;
  }
  if (!isMapping(data)) return data;
  const entries = Object.entries(data).flatMap(([key, held]) => {
    if (key !== step) return [[key, held] as const];
    const kept = without(held, rest);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The changes that turn one value into another, as small as they can be; order matters when they are made. */
export function changesBetween(before: Value, after: Value, route: Route = []): readonly Change[] {
  if (same(before, after)) return [];
  if (isMapping(before) && isMapping(after)) {
    const gone = Object.keys(before).filter((key) => (after[key] ?? null) === null && before[key] !== null);
    const kept = Object.keys(after).filter((key) => (after[key] ?? null) !== null);
    return [
      ...kept.flatMap((key) => changesBetween(before[key] ?? null, after[key] ?? null, [...route, key])),
      ...gone.map((key): Change => ({ do: 'remove', route: [...route, key] })),
    ];
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [before as readonly Value[], after as readonly Value[]];
    const gone = leftOut(old, now);
    if (gone !== undefined)
      // From the back, so that the positions before still hold.
      return gone.map((index): Change => ({ do: 'remove', route: [...route, index] })).reverse();
    const shared = now.slice(0, old.length);
    return [
      ...shared.flatMap((item, index) => changesBetween(old[index] ?? null, item, [...route, index])),
      ...now
        .slice(old.length)
        .map((value, index): Change => ({ do: 'set', route: [...route, old.length + index], value })),
      ...old
        .slice(now.length)
        .map((_, index): Change => ({ do: 'remove', route: [...route, now.length + index] }))
        .reverse(),
    ];
  }
  return [{ do: 'set', route, value: after }];
}

/** The positions of the items that a list has lost, where it has lost some and nothing else has changed. */
function leftOut(old: readonly Value[], now: readonly Value[]): readonly number[] | undefined {
  if (now.length >= old.length) return undefined;
  const gone: number[] = [];
  let kept = 0;
  for (const [index, item] of old.entries()) {
    if (kept < now.length && same(item, now[kept])) kept++;
    else gone.push(index);
  }
  return kept === now.length ? gone : undefined;
}

/** Whether two values hold the same, whatever the order of their keys. A key without a value is none. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

function canonical(value: Value): string {
  return JSON.stringify(value, (_, held: unknown) =>
    isMapping(held as Value)
      ? Object.fromEntries(
          Object.entries(held as object)
            .filter(([, inner]) => inner !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : held,
  );
}

import type { Route, Staged } from '../diagnostic/diagnostic.ts';
import { parse } from '../parse/parse.ts';
import { isMapping, type Tree, type Value, valueAt } from '../parse/tree.ts';
import { Source } from '../source/source.ts';
import { type Correction, type Splice, spliced, splicesOf } from './splice.ts';

interface Placed {
  readonly correction: Correction;
  readonly splices: readonly Splice[];
}

/**
 * The source with its corrections made and its letters composed (NFC), by splicing: every other byte stays as it is.
 * Corrections that have no sure place, or overlap an earlier one, are left out. The result is read again and has to
 * hold the old data with just these corrections; undefined where nothing can be mended under that promise.
 */
export function mendSource(
  source: Source,
  tree: Tree,
  corrections: readonly Correction[],
): Source | undefined {
  const placed = withoutOverlaps(source, tree, corrections);
  const faults = faultsOf(parse(source));
  const mended = attempt(placed) ?? attempt(sound(placed));
  return mended?.text === source.text ? undefined : mended;

  /** Those that keep the promise, found by halving, since each attempt reads the whole file. */
  function sound(some: readonly Placed[]): readonly Placed[] {
    if (attempt(some) !== undefined) return some;
    if (some.length <= 1) return [];
    const middle = some.length >> 1;
    return [...sound(some.slice(0, middle)), ...sound(some.slice(middle))];
  }

  function attempt(chosen: readonly Placed[]): Source | undefined {
    const splices = chosen.flatMap((one) => one.splices);
    const text = spliced(source.text, splices).normalize('NFC');
    const result = new Source(source.file, text, source.storage);
    if (result.lineStarts.length !== source.lineStarts.length) return undefined;
    const expected = corrected(
      tree.data,
      chosen.map((one) => one.correction),
    );
    const read = parse(result);
    const kept = JSON.stringify(read.value?.data) === JSON.stringify(expected) && faultsOf(read) === faults;
    return kept ? result : undefined;
  }
}

function withoutOverlaps(source: Source, tree: Tree, corrections: readonly Correction[]): readonly Placed[] {
  const placed: Placed[] = [];
  const taken: Splice[] = [];
  for (const correction of corrections) {
    const splices = splicesOf(source, tree, correction);
    if (!splices || splices.length === 0) continue;
    if (splices.some((one) => taken.some((other) => overlap(one, other)))) continue;
    taken.push(...splices);
    placed.push({ correction, splices });
  }
  return placed;
}

function overlap(a: Splice, b: Splice): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** The data as it must be afterwards. */
function corrected(data: Value, corrections: readonly Correction[]): Value {
  // From the back, so that the offsets of the earlier ones in the same text still hold.
  const ordered = [...corrections].sort((a, b) => b.from - a.from);
  return ordered.reduce((value, { route, from, to, replacement }) => {
    const text = String(valueAt(value, route));
    return withText(value, route, text.slice(0, from) + replacement + text.slice(to));
  }, data);
}

function withText(value: Value, route: Route, text: string): Value {
  const [step, ...rest] = route;
  if (step === undefined) return text;
  if (isMapping(value)) return { ...value, [step]: withText(value[step] ?? null, rest, text) };
  if (!Array.isArray(value)) return value;
  const items = value as readonly Value[];
  return items.map((item, index) => (index === Number(step) ? withText(item, rest, text) : item));
}

function faultsOf({ diagnostics }: Staged<unknown>): string {
  return diagnostics.map(({ code }) => code).join();
}

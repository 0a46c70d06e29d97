import { groupBy } from '../../model/group-by.ts';
import { fold } from '../../vietnamese/fold.ts';
import { editDistance } from '../../vietnamese/suggest.ts';
import { type Difference, type Quotation, quote } from './difference.ts';
import type { Known } from './known.ts';
import type { Script } from './script.ts';
import { type Word, wordsOf } from './words.ts';

interface Name {
  readonly text: string;
  readonly syllables: readonly string[];
  readonly person: boolean;
}

/** A known name, another spelling of it, and where that stands. */
export interface Slip {
  readonly name: string;
  readonly found: string;
  readonly places: readonly Quotation[];
}

/**
 * A name that stands on a paper in nearly the same letters as a known one: other marks (`Hòa` for `Hoà`, `Đạt` for
 * `Dat`), or one syllable that is another by a letter or two. What the clerk wrote so in the campaign is hers to spell.
 */
export function nameSpelling(scripts: readonly Script[], known: Known): readonly Slip[] {
  const names = namesOf(known);
  const exact = new Set(names.map(({ text }) => text));
  const index = indexOf(names);
  const syllables = new Set(names.flatMap((name) => name.syllables.map(fold)));
  const lengths = [...new Set(names.map(({ syllables }) => syllables.length))].sort((a, b) => b - a);
  const slips = scripts.flatMap((script) => [...slipsIn(script)]);
  return [...groupBy(slips, ({ found, name }) => `${found}\n${name}`).values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ ...first, places: all.flatMap(({ places }) => places) }] : [];
  });

  function* slipsIn(script: Script): Iterable<Slip> {
    const words = wordsOf(script.text);
    for (let at = 0; at < words.length; ) {
      const length = lengths.find((size) => exact.has(spelt(words, at, size)));
      const slip =
        length === undefined
          ? lengths.map((size) => slipAt(words, at, size)).find((found) => found !== undefined)
          : undefined;
      if (slip) {
        const places = [quote(script, words[at]?.offset ?? 0, slip.found)];
        yield { found: slip.found, name: slip.name.text, places };
      }
      at += length ?? slip?.name.syllables.length ?? 1;
    }
  }

  function slipAt(words: readonly Word[], at: number, size: number) {
    const part = words.slice(at, at + size);
    // Nearly every stretch of words is no name: two of its syllables or more stand in none.
    if (part.filter(({ folded }) => !syllables.has(folded)).length > 1) return undefined;
    const found = spelt(words, at, size);
    if (found === '') return undefined;
    const parts = part.map(({ text }) => text);
    for (const key of keysOf(part.map(({ folded }) => folded))) {
      const name = (index.get(key) ?? []).find((candidate) => isSlip(parts, candidate));
      if (!name || name.text === found) continue;
      if (name.person && parts.some((part) => !/^\p{Lu}/u.test(part))) continue;
      const isOther = fold(found) !== fold(name.text);
      if (isOther && (known.sayings.includes(found) || goesOn(words, at, size))) continue;
      return { found, name };
    }
    return undefined;
  }
}

/** The slips as differences: every place of the doubtful spelling, then one where the name stands as it should. */
export function* slipDifferences(slips: readonly Slip[], scripts: readonly Script[]): Iterable<Difference> {
  for (const { found, name, places } of slips) {
    const right = scripts.find(({ text }) => text.includes(name));
    yield {
      about: 'name',
      message: `“${found}” có lẽ là “${name}”: một tên viết hai cách`,
      places: [...places, ...(right ? [quote(right, right.text.indexOf(name), name)] : [])],
    };
  }
}

/** A longer name than ours begins or ends here: another person's. */
function goesOn(words: readonly Word[], at: number, size: number): boolean {
  const next = words[at + size];
  const last = words[at + size - 1];
  return last !== undefined && !last.closes && next !== undefined && /^\p{Lu}/u.test(next.text);
}

function isSlip(parts: readonly string[], { text, syllables, person }: Name): boolean {
  const found = parts.join(' ');
  if (found.toLowerCase() === text.toLowerCase()) return false;
  if (fold(found) === fold(text)) return true;
  if (syllables.length < (person ? 3 : 4)) return false;
  const others = parts.flatMap((part, at) =>
    part === syllables[at] ? [] : [[part, syllables[at] ?? ''] as const],
  );
  const [only] = others;
  return others.length === 1 && only !== undefined && editDistance(fold(only[0]), fold(only[1])) <= 2;
}

function namesOf({ people, bodies }: Known): readonly Name[] {
  return [
    ...people.map(({ name }) => ({ text: name, syllables: name.split(' '), person: true })),
    ...bodies.map((name) => ({ text: name, syllables: name.split(' '), person: false })),
  ].filter(({ syllables }) => syllables.length > 1);
}

/** Names by all their syllables folded, and by all but one. */
function indexOf(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of keysOf(name.syllables.map(fold))) index.set(key, [...(index.get(key) ?? []), name]);
  }
  return index;
}

function keysOf(folded: readonly string[]): readonly string[] {
  return [folded.join(' '), ...folded.map((_, hole) => folded.with(hole, '*').join(' '))];
}

/** So many words from here as one name; empty where a comma or an end of line stands between them. */
function spelt(words: readonly Word[], at: number, size: number): string {
  const part = words.slice(at, at + size);
  if (part.length < size || part.slice(0, -1).some(({ closes }) => closes)) return '';
  return part.map(({ text }) => text).join(' ');
}

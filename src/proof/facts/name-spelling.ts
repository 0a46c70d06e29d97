import { editDistance } from '../../vietnamese/suggest.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type Comparison, type Difference, quote } from './difference.ts';
import type { Known } from './known.ts';
import type { Script } from './script.ts';
import { type Word, wordsOf } from './words.ts';

interface Name {
  readonly text: string;
  readonly syllables: readonly string[];
  readonly person: boolean;
}

/**
 * A name that stands on a paper in nearly the same letters as a known one: other marks (`Hòa` for `Hoà`, `Đạt` for
 * `Dat`), or one syllable that is another by a letter or two. What the clerk wrote so in the campaign is hers to spell.
 */
export const nameSpelling: Comparison = function* (scripts, known) {
  const names = namesOf(known);
  const exact = new Set(names.map(({ text }) => text));
  const index = indexOf(names);
  const lengths = [...new Set(names.map(({ syllables }) => syllables.length))].sort((a, b) => b - a);
  for (const script of scripts) {
    for (const slip of slipsIn(script)) yield slip;
  }

  function* slipsIn(script: Script): Iterable<Difference> {
    const words = wordsOf(script.text);
    for (let at = 0; at < words.length; ) {
      const length = lengths.find((size) => exact.has(spelt(words, at, size)));
      if (length !== undefined) {
        at += length;
        continue;
      }
      const slip = lengths.map((size) => slipAt(words, at, size)).find((found) => found !== undefined);
      if (slip !== undefined) {
        const { found, name } = slip;
        const offset = words[at]?.offset ?? 0;
        const right = scripts.find(({ text }) => text.includes(name.text));
        yield {
          about: 'name',
          message: `“${found}” có lẽ là “${name.text}”: một tên viết hai cách`,
          places: [
            quote(script, offset, found),
            ...(right ? [quote(right, right.text.indexOf(name.text), name.text)] : []),
          ],
        };
      }
      at += slip ? slip.name.syllables.length : 1;
    }
  }

  function slipAt(words: readonly Word[], at: number, size: number) {
    const found = spelt(words, at, size);
    if (found === '') return undefined;
    const parts = words.slice(at, at + size).map(({ text }) => text);
    for (const key of keysOf(parts)) {
      const name = (index.get(key) ?? []).find((candidate) => isSlip(parts, candidate));
      if (!name || name.text === found) continue;
      if (name.person && parts.some((part) => !/^\p{Lu}/u.test(part))) continue;
      const isOther = fold(found) !== fold(name.text);
      if (isOther && (known.sayings.includes(found) || goesOn(words, at, size))) continue;
      return { found, name };
    }
    return undefined;
  }
};

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
  const others = parts.flatMap((part, at) => (part === syllables[at] ? [] : [[part, syllables[at] ?? ''] as const]));
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
    for (const key of keysOf(name.syllables)) index.set(key, [...(index.get(key) ?? []), name]);
  }
  return index;
}

function keysOf(syllables: readonly string[]): readonly string[] {
  const folded = syllables.map(fold);
  return [folded.join(' '), ...folded.map((_, hole) => folded.with(hole, '*').join(' '))];
}

/** So many words from here as one name; empty where a comma or an end of line stands between them. */
function spelt(words: readonly Word[], at: number, size: number): string {
  const part = words.slice(at, at + size);
  if (part.length < size || part.slice(0, -1).some(({ closes }) => closes)) return '';
  return part.map(({ text }) => text).join(' ');
}

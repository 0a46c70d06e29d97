import type { Run } from '../document/block.ts';
import type { FontFace } from '../document/form.ts';
import { insideWords } from '../vietnamese/compounds.ts';
import { keepTogether } from '../vietnamese/no-break.ts';
import type { Measure } from './measure.ts';
import type { Tag } from './page.ts';
import type { Strip } from './strip.ts';

/** A stretch of a word in one face, width in em. */
export interface Part {
  readonly text: string;
  readonly face: FontFace;
  readonly width: number;
  /** Set apart from what stands beside it: a list marker, or spaces that are a blank to fill in. */
  readonly fixed?: true;
  readonly tag?: Tag;
  /** The number of a footnote, set small and high. */
  readonly note?: Footnote;
}

/** A footnote: its number as it stands in the text, and its words set for the foot of the page. */
export interface Footnote {
  readonly number: number;
  readonly strip: Strip;
}

/** What never breaks inside, and the space after it. Widths in em: the same words are set in any size. */
export interface Word {
  readonly parts: readonly Part[];
  readonly width: number;
  /** Width of the space after the word; 0 after the last word and between two pieces of a word cut in two. */
  readonly space: number;
  /** Face of that space. */
  readonly spaceFace: FontFace;
  readonly bond: Bond;
}

/**
 * What a line end after a word would part: nothing, the two syllables of one word, or a pair that belongs together
 * (ngày 17, Ông Nguyễn, Điều 1).
 */
export type Bond = 'none' | 'word' | 'pair';

export function faceOf(run: Run): FontFace {
  if (run.bold) return run.italic ? 'bold-italic' : 'bold';
  return run.italic ? 'italic' : 'regular';
}

/** A number above the line is set in this share of the type around it. */
export const raisedShare = 0.65;

export interface WordOptions {
  /** Element that the text belongs to: links and footnote numbers stand inside it. */
  readonly tag?: Tag | undefined;
  /** Gives each footnote its number. */
  readonly footnote?: ((runs: readonly Run[]) => Footnote) | undefined;
  /** Stands before the first word. */
  readonly marker?: { readonly text: string; readonly tag: Tag } | undefined;
  /** Tell the two syllables of one word from two words. Default false. */
  readonly bySense?: boolean;
}

/** Words of plain texts that were asked for before, by measure; forgotten all at once when they grow many. */
interface Memory {
  readonly byText: Map<string, readonly Word[]>;
  letters: number;
}
const known = new WeakMap<Measure, Memory>();
const lettersKept = 400_000;

/**
 * Words of one paragraph, parted at each single space. Two spaces and more are a blank to fill in
 * (`Số:      /TTr-SKHĐT`) and part of their word, so is the space after `marker`. U+00A0 and U+202F are set as a plain
 * space that holds.
 */
export function wordsOf(runs: readonly Run[], measure: Measure, options: WordOptions = {}): readonly Word[] {
  const [only] = runs;
  if (!only || runs.length > 1 || only.note || only.to !== undefined)
    return partedWords(runs, measure, options);
  const words = textWords(only, measure, options.bySense ?? false);
  const [first] = words;
  if (!options.marker || !first) return options.marker ? partedWords(runs, measure, options) : words;
  const { text, tag } = options.marker;
  const face = faceOf(only);
  const part: Part = { text: `${text} `, face, width: measure.width(`${text} `, face), fixed: true, tag };
  return [{ ...first, parts: [part, ...first.parts], width: part.width + first.width }, ...words.slice(1)];
}

/** The same text in the same face is met again and again: in the letterheads of a campaign, the columns of a table. */
function textWords(run: Run, measure: Measure, bySense: boolean): readonly Word[] {
  const old = known.get(measure);
  const memory: Memory = old && old.letters < lettersKept ? old : { byText: new Map(), letters: 0 };
  if (memory !== old) known.set(measure, memory);
  const key = `${faceOf(run)}${bySense ? '*' : ' '}${run.text}`;
  let words = memory.byText.get(key);
  if (!words) {
    words = partedWords([run], measure, { bySense });
    memory.byText.set(key, words);
    memory.letters += key.length;
  }
  return words;
}

function partedWords(
  runs: readonly Run[],
  measure: Measure,
  { marker, bySense = false, tag: parent, footnote }: WordOptions,
): Word[] {
  const words: Word[] = [];
  let parts: Part[] = [];
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  const pairs = new Set(keepTogether(text));
  const insides = new Set(bySense ? insideWords(text) : []);
  const bondAt = (offset: number): Bond => {
    if (pairs.has(offset)) return 'pair';
    // An opening mark and one syllable are a poor end of a line too.
    const opens = bySense && /^[“‘(]/u.test(parts[0]?.text ?? '');
    return opens || insides.has(offset) ? 'word' : 'none';
  };
  const add = (stretch: string, face: FontFace, fixed: boolean, tag?: Tag) => {
    if (stretch === '') return;
    const width = measure.width(stretch, face);
    parts.push({ text: stretch, face, width, ...(fixed && { fixed: true }), ...(tag && { tag }) });
  };
  const close = (space: number, spaceFace: FontFace, bond: Bond) => {
    const width = parts.reduce((sum, part) => sum + part.width, 0);
    words.push({ parts, width, space, spaceFace, bond });
    parts = [];
  };

  if (marker) add(`${marker.text} `, runs[0] ? faceOf(runs[0]) : 'regular', true, marker.tag);
  let offset = 0;
  let link: Tag | undefined;
  for (const run of runs) {
    const face = faceOf(run);
    // Neighbouring runs that lead to one place are one link.
    if (run.to !== link?.to) link = run.to === undefined ? undefined : linkTo(run.to, parent);
    for (const match of run.text.matchAll(/([^ \u00a0\u202f]+)|([ \u00a0\u202f]+)/g)) {
      const [stretch, ink] = match;
      const at = offset + match.index;
      if (ink !== undefined) add(stretch, face, false, link);
      else if (isGap(text, at, stretch)) {
        if (parts.length > 0) close(measure.width(' ', face), face, stretch === ' ' ? bondAt(at) : 'pair');
      } else add(' '.repeat(stretch.length), face, true);
    }
    offset += run.text.length;
    if (run.note && footnote) {
      const note = footnote(run.note);
      const text = String(note.number);
      const width = measure.width(text, face) * raisedShare;
      const reference: Tag = { role: 'Reference', ...(parent && { parent }) };
      parts.push({ text, face, width, fixed: true, tag: reference, note });
    }
  }
  if (parts.length > 0) close(0, 'regular', 'none');
  else if (words.length > 0) words.push({ ...(words.pop() as Word), space: 0, bond: 'none' });
  return words;
}

function linkTo(to: string, parent: Tag | undefined): Tag {
  return { role: 'Link', to, ...(parent && { parent }) };
}

/** One space, and none beside it in the run before or after. */
function isGap(text: string, at: number, stretch: string): boolean {
  const isSpace = (character: string | undefined) =>
    character === ' ' || character === '\u00a0' || character === '\u202f';
  return stretch.length === 1 && !isSpace(text[at - 1]) && !isSpace(text[at + 1]);
}

/** The same words with those wider than `limit` (em) cut: after `/ - _ . , ; : @`, else between any two letters. */
export function cutToFit(words: readonly Word[], limit: number, measure: Measure): readonly Word[] {
  if (words.every((word) => word.width <= limit)) return words;
  return words.flatMap((word) => (word.width <= limit ? [word] : cutWord(word, limit, measure)));
}

function cutWord(word: Word, limit: number, measure: Measure): Word[] {
  const pieces: Word[] = [];
  let parts: Part[] = [];
  let width = 0;
  const close = () => {
    if (parts.length > 0) pieces.push({ parts, width, space: 0, spaceFace: word.spaceFace, bond: 'none' });
    parts = [];
    width = 0;
  };
  const add = (part: Part) => {
    if (width + part.width > limit) close();
    parts.push(part);
    width += part.width;
  };
  for (const part of word.parts) {
    if (part.width <= limit) {
      add(part);
      continue;
    }
    for (const stretch of part.text.match(/[^/_.,;:@-]*[/_.,;:@-]+|[^/_.,;:@-]+/g) ?? []) {
      const whole = measure.width(stretch, part.face);
      const cuts = whole <= limit ? [stretch] : (stretch.match(/\P{M}\p{M}*/gu) ?? []);
      for (const text of cuts) add({ ...part, text, width: measure.width(text, part.face) });
    }
  }
  close();
  const last = pieces.pop();
  if (last) pieces.push({ ...last, space: word.space, bond: word.bond });
  return pieces;
}

import type { Run } from '../document/block.ts';
import type { FontFace } from '../document/form.ts';
import type { Measure } from './measure.ts';
import type { Tag } from './page.ts';
import { plainWords } from './plain-words.ts';
import { bondsIn, type Footnote, faceOf, isSpace, type Part, raisedShare, type Word, Words } from './word.ts';

export interface WordOptions {
  /** Element that the text belongs to: links and footnote numbers stand inside it. */
  readonly tag?: Tag | undefined;
  /** Gives each footnote its number. */
  readonly footnote?: ((runs: readonly Run[]) => Footnote) | undefined;
  /** Stands before the first word. */
  readonly marker?: { readonly text: string; readonly tag: Tag } | undefined;
}

/**
 * Words of one paragraph, parted at each single space. Two spaces and more are a blank to fill in
 * (`Số:      /TTr-SKHĐT`) and part of their word, so is the space after `marker`. U+00A0 and U+202F are set as a plain
 * space that holds.
 */
export function wordsOf(runs: readonly Run[], measure: Measure, options: WordOptions = {}): Words {
  const [only] = runs;
  if (!only || runs.length > 1 || only.note || only.to !== undefined)
    return partedWords(runs, measure, options);
  const words = plainWords(only, measure, partedWords);
  const [first] = words.list;
  if (!options.marker || !first) return options.marker ? partedWords(runs, measure, options) : words;
  const { text, tag } = options.marker;
  const face = faceOf(only);
  const part: Part = { text: `${text} `, face, width: measure.width(`${text} `, face), fixed: true, tag };
  const marked = { ...first, parts: [part, ...first.parts], width: part.width + first.width };
  return new Words([marked, ...words.list.slice(1)], (bySense) => words.bonds(bySense));
}

function partedWords(
  runs: readonly Run[],
  measure: Measure,
  { marker, tag: parent, footnote }: WordOptions = {},
): Words {
  const words: Word[] = [];
  /** Offset of the gap after each word. */
  const gaps: number[] = [];
  let parts: Part[] = [];
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  const add = (stretch: string, face: FontFace, fixed: boolean, tag?: Tag) => {
    if (stretch === '') return;
    const width = measure.width(stretch, face);
    parts.push({ text: stretch, face, width, ...(fixed && { fixed: true }), ...(tag && { tag }) });
  };
  const close = (space: number, spaceFace: FontFace, gap: number) => {
    const width = parts.reduce((sum, part) => sum + part.width, 0);
    words.push({ parts, width, space, spaceFace });
    gaps.push(gap);
    parts = [];
  };

  if (marker) add(`${marker.text} `, runs[0] ? faceOf(runs[0]) : 'regular', true, marker.tag);
  let offset = 0;
  let link: Tag | undefined;
  for (const run of runs) {
    const face = faceOf(run);
    // Neighbouring runs that lead to one place are one link.
    if (run.to !== link?.to) link = run.to === undefined ? undefined : linkTo(run.to, parent);
    let end = 0;
    for (let start = 0; start < run.text.length; start = end) {
      const blank = isSpace(run.text.charCodeAt(start));
      for (end = start + 1; end < run.text.length && isSpace(run.text.charCodeAt(end)) === blank; ) end++;
      const at = offset + start;
      if (!blank) add(run.text.slice(start, end), face, false, link);
      else if (isGap(text, at, end - start)) {
        if (parts.length > 0) close(measure.width(' ', face), face, at);
      } else add(' '.repeat(end - start), face, true);
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
  if (parts.length > 0) close(0, 'regular', offset);
  else if (words.length > 0) words.push({ ...(words.pop() as Word), space: 0 });
  return new Words(words, (bySense) => {
    const bondAt = bondsIn(text, bySense);
    return words.map(({ parts: [first] }, index) =>
      index === words.length - 1 ? 'none' : bondAt(gaps[index] ?? 0, first?.text ?? ''),
    );
  });
}

function linkTo(to: string, parent: Tag | undefined): Tag {
  return { role: 'Link', to, ...(parent && { parent }) };
}

/** One space, and none beside it in the run before or after. */
function isGap(text: string, at: number, length: number): boolean {
  const before = at > 0 && isSpace(text.charCodeAt(at - 1));
  const after = at + 1 < text.length && isSpace(text.charCodeAt(at + 1));
  return length === 1 && !before && !after;
}

import type { Align, Run } from '../document/block.ts';
import type { FontFace } from '../document/form.ts';
import { type Fit, lineEnds } from './line-breaks.ts';
import { baselineOf, lineHeight, type Measure } from './measure.ts';
import type { Tag, TextMark } from './page.ts';
import { cutToFit, type Footnote, type Part, raisedShare, type Word, wordsOf } from './words.ts';

/** How a paragraph is set; distances in pt. */
export interface Setting {
  readonly size: number;
  readonly width: number;
  readonly align: Align;
  /** Line height as a multiple of the font's single line. */
  readonly spacing: number;
  /** Of the first line; the following lines start at `hang`. Default 0. */
  readonly indent?: number;
  readonly hang?: number;
  /** `-`, `1.`, `a)`: stands before the text with a fixed space. */
  readonly marker?: { readonly text: string; readonly tag: Tag };
  readonly tag?: Tag;
  readonly ink?: 'red';
  readonly footnote?: ((runs: readonly Run[]) => Footnote) | undefined;
}

/** One line: its marks from the left edge of the paragraph and the top of the line. */
export interface Line {
  readonly marks: readonly TextMark[];
  readonly height: number;
  /** Left end and length of what is printed. */
  readonly x: number;
  readonly width: number;
  /** Footnotes whose numbers stand in the line. */
  readonly notes: readonly Footnote[];
}

const fits: Readonly<Record<Align, Fit>> = {
  justify: 'justify',
  left: 'ragged',
  center: 'balanced',
  right: 'balanced',
};

/** The lines of one paragraph. A line feed in a run ends a line. No text gives no line. */
export function setLines(runs: readonly Run[], setting: Setting, measure: Measure): Line[] {
  const lines: Line[] = [];
  for (const [index, part] of splitAtLineFeeds(runs).entries()) {
    const { marker, ...rest } = setting;
    lines.push(...setStretch(part, index === 0 ? setting : { ...rest, indent: rest.hang ?? 0 }, measure));
  }
  return lines;
}

function setStretch(runs: readonly Run[], setting: Setting, measure: Measure): Line[] {
  const { size, width, align } = setting;
  const indent = setting.indent ?? 0;
  const hang = setting.hang ?? 0;
  const all = wordsOf(runs, measure, {
    marker: setting.marker,
    bySense: align !== 'justify',
    tag: setting.tag,
    footnote: setting.footnote,
  });
  const words = cutToFit(all, (width - Math.max(indent, hang)) / size, measure);
  const ends = lineEnds(words, (width - indent) / size, (width - hang) / size, fits[align]);
  let start = 0;
  return ends.map((end, index) => {
    const edge = start === 0 ? indent : hang;
    const line = setLine(words, start, end, edge, index === ends.length - 1, setting, measure);
    start = end;
    return line;
  });
}

const noNotes: readonly Footnote[] = [];

/** The words from `start` to before `end` on one line that begins at `edge`. */
function setLine(
  words: readonly Word[],
  start: number,
  end: number,
  edge: number,
  last: boolean,
  setting: Setting,
  measure: Measure,
): Line {
  const { size, align, spacing } = setting;
  let natural = 0;
  let spaces = 0;
  for (let at = start; at < end; at++) {
    const { width, space } = words[at] as Word;
    natural += width;
    if (at === end - 1 || space === 0) continue;
    natural += space;
    spaces++;
  }
  natural *= size;
  const available = setting.width - edge;
  const left = available - natural;
  const wordGap = spaces > 0 && (left < 0 || (align === 'justify' && !last)) ? left / spaces : 0;
  const printed = natural + wordGap * spaces;
  const shift = align === 'center' ? (available - printed) / 2 : align === 'right' ? available - printed : 0;
  const pen = new Pen(edge + shift, baselineOf(measure, size, spacing), wordGap, setting);
  let notes = noNotes;
  for (let at = start; at < end; at++) {
    const { parts, space, spaceFace } = words[at] as Word;
    for (const part of parts) {
      pen.write(part.text, part.face, part.width, part);
      if (part.note) notes = [...notes, part.note];
    }
    if (at < end - 1 && space > 0) {
      // The space between two words of one link is a part of it.
      const before = parts[parts.length - 1]?.tag;
      pen.space(spaceFace, space, before === words[at + 1]?.parts[0]?.tag ? before : undefined);
    }
  }
  const continued = !last && (words[end - 1]?.space ?? 0) > 0;
  return {
    marks: pen.finish(continued),
    height: lineHeight(measure, size, spacing),
    x: edge + shift,
    width: printed,
    notes,
  };
}

/** Gathers the parts of a line into as few marks as their faces allow. */
class Pen {
  readonly #marks: TextMark[] = [];
  readonly #y: number;
  readonly #wordGap: number;
  readonly #setting: Setting;
  #x: number;
  #start: number;
  #text = '';
  #gaps = false;
  #face: FontFace = 'regular';
  #tag: Tag | undefined;
  #fixed = false;
  #note = false;

  constructor(x: number, y: number, wordGap: number, setting: Setting) {
    this.#x = x;
    this.#start = x;
    this.#y = y;
    this.#wordGap = wordGap;
    this.#setting = setting;
  }

  /** A stretch of a word; its width in em. */
  write(
    text: string,
    face: FontFace,
    width: number,
    { fixed, tag, note }: Part | { fixed?: true; tag?: Tag; note?: undefined },
  ): void {
    if (this.#fixed || fixed || this.#face !== face || this.#tag !== tag) this.#close(false);
    if (this.#text === '') {
      this.#start = this.#x;
      this.#face = face;
      this.#tag = tag;
      this.#fixed = fixed === true;
      this.#note = note !== undefined;
    }
    this.#text += text;
    this.#x += width * this.#setting.size;
  }

  /** A space between two words, as wide as the line wants it. */
  space(face: FontFace, width: number, tag: Tag | undefined): void {
    this.write(' ', face, width, tag ? { tag } : {});
    this.#x += this.#wordGap;
    this.#gaps = true;
  }

  finish(continued: boolean): readonly TextMark[] {
    this.#close(continued);
    return this.#marks;
  }

  #close(continued: boolean): void {
    if (this.#text === '') return;
    const { size, tag, ink } = this.#setting;
    const raised = this.#note;
    this.#marks.push({
      kind: 'text',
      text: this.#text,
      face: this.#face,
      size: raised ? size * raisedShare : size,
      x: this.#start,
      y: raised ? this.#y - size * 0.35 : this.#y,
      wordGap: this.#gaps ? this.#wordGap : 0,
      continued,
      tag: this.#tag ?? tag,
      ink,
    });
    this.#text = '';
    this.#gaps = false;
    this.#fixed = false;
  }
}

/** The runs between line feeds; one list where there is none. */
function splitAtLineFeeds(runs: readonly Run[]): readonly (readonly Run[])[] {
  if (!runs.some((run) => run.text.includes('\n'))) return [runs];
  const stretches: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) stretches.push([]);
      stretches.at(-1)?.push({ ...run, text });
    }
  }
  return stretches;
}

import type { Align, Run } from '../document/block.ts';
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
  const words = cutToFit(
    wordsOf(runs, size, measure, {
      marker: setting.marker,
      bySense: align !== 'justify',
      tag: setting.tag,
      footnote: setting.footnote,
    }),
    width - Math.max(indent, hang),
    size,
    measure,
  );
  const ends = lineEnds(words, width - indent, width - hang, fits[align]);
  let start = 0;
  return ends.map((end, index) => {
    const line = words.slice(start, end);
    const edge = start === 0 ? indent : hang;
    start = end;
    return setLine(line, edge, width - edge, index === ends.length - 1, setting, measure);
  });
}

function setLine(
  words: readonly Word[],
  edge: number,
  available: number,
  last: boolean,
  setting: Setting,
  measure: Measure,
): Line {
  const { size, align, spacing, tag, ink } = setting;
  const gaps = words.slice(0, -1);
  const natural =
    words.reduce((sum, word) => sum + word.width, 0) + gaps.reduce((sum, { space }) => sum + space, 0);
  const spaces = gaps.filter(({ space }) => space > 0).length;
  const left = available - natural;
  const wordGap = spaces > 0 && (left < 0 || (align === 'justify' && !last)) ? left / spaces : 0;
  const printed = natural + wordGap * spaces;
  const shift = align === 'center' ? (available - printed) / 2 : align === 'right' ? available - printed : 0;
  const pen = new Pen(edge + shift, baselineOf(measure, size, spacing), size, wordGap, tag, ink);
  for (const [index, word] of words.entries()) {
    for (const part of word.parts) pen.write(part);
    if (index < words.length - 1 && word.space > 0) {
      const tag = word.parts.at(-1)?.tag;
      const inside = tag !== undefined && tag === words[index + 1]?.parts[0]?.tag;
      const space = { text: ' ', face: word.spaceFace, width: word.space + wordGap };
      pen.write(inside ? { ...space, tag } : space);
    }
  }
  const continued = !last && (words.at(-1)?.space ?? 0) > 0;
  return {
    marks: pen.finish(continued),
    height: lineHeight(measure, size, spacing),
    x: edge + shift,
    width: printed,
    notes: words.flatMap(({ parts }) => parts.flatMap(({ note }) => note ?? [])),
  };
}

/** Gathers the parts of a line into as few marks as their faces allow. */
class Pen {
  readonly #marks: TextMark[] = [];
  readonly #rest: Pick<TextMark, 'kind' | 'y' | 'size' | 'ink'>;
  readonly #wordGap: number;
  readonly #tag: Tag | undefined;
  #x: number;
  #start: number;
  #text = '';
  #part: Part | undefined;

  constructor(
    x: number,
    y: number,
    size: number,
    wordGap: number,
    tag: Tag | undefined,
    ink: 'red' | undefined,
  ) {
    this.#x = x;
    this.#start = x;
    this.#rest = { kind: 'text', y, size, ...(ink && { ink }) };
    this.#wordGap = wordGap;
    this.#tag = tag;
  }

  write(part: Part): void {
    const last = this.#part;
    if (last && (last.face !== part.face || last.tag !== part.tag || last.fixed || part.fixed)) this.#close();
    if (this.#text === '') this.#start = this.#x;
    this.#part = part;
    this.#text += part.text;
    this.#x += part.width;
  }

  finish(continued: boolean): readonly TextMark[] {
    this.#close();
    const last = this.#marks.pop();
    if (last) this.#marks.push(continued ? { ...last, continued: true } : last);
    return this.#marks;
  }

  #close(): void {
    if (!this.#part) return;
    const { face, fixed, note, tag = this.#tag } = this.#part;
    const { size, y } = this.#rest;
    const wordGap = !fixed && this.#text.includes(' ') ? this.#wordGap : 0;
    this.#marks.push({
      ...this.#rest,
      x: this.#start,
      text: this.#text,
      face,
      wordGap,
      ...(tag && { tag }),
      ...(note && { size: size * raisedShare, y: y - size * 0.35 }),
    });
    this.#text = '';
    this.#part = undefined;
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

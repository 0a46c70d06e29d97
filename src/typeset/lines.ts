import type { Align, Run } from '../document/block.ts';
import type { FontFace } from '../document/form.ts';
import { cutToFit } from './cut-words.ts';
import { type Fit, lineEnds } from './line-breaks.ts';
import { baselineOf, lineHeight, type Measure } from './measure.ts';
import type { Tag, TextMark } from './page.ts';
import { type Footnote, type Part, raisedShare, type Word, type Words } from './word.ts';
import { wordsOf } from './words.ts';

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
  if (!runs.some((run) => run.text.includes('\n'))) return setStretch(runs, setting, measure);
  const { marker, ...rest } = setting;
  const stretches = splitAtLineFeeds(runs).map((part, index) =>
    setStretch(part, index === 0 ? setting : { ...rest, indent: rest.hang ?? 0 }, measure),
  );
  return stretches.flatMap((lines, index) => (index < stretches.length - 1 ? goingOn(lines) : lines));
}

/** With a space behind the last word: whoever has the text read out hears two words, not one. */
function goingOn(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    if (at < lines.length - 1) return line;
    return {
      ...line,
      marks: line.marks.map((mark, index) =>
        index === line.marks.length - 1 ? { ...mark, continued: true } : mark,
      ),
    };
  });
}

function setStretch(runs: readonly Run[], setting: Setting, measure: Measure): Line[] {
  const { size, width, align, indent = 0, hang = 0 } = setting;
  const words = cutToFit(wordsOf(runs, measure, setting), (width - Math.max(indent, hang)) / size, measure);
  const ends = lineEnds(words, (width - indent) / size, (width - hang) / size, fits[align]);
  const lines: Line[] = [];
  let start = 0;
  let from = 0;
  for (const end of ends) {
    const span = { start, end, from, edge: start === 0 ? indent : hang, last: end === words.list.length };
    const line = setLine(words, span, setting, measure);
    lines.push(line);
    from += (line.marks[0]?.text.length ?? 0) + 1;
    start = end;
  }
  return lines;
}

/** What stands on a line. */
interface Span {
  /** The first word, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Offset in the text, where that is plain. */
  readonly from: number;
  /** Where the line begins. */
  readonly edge: number;
  /** It ends a paragraph. */
  readonly last: boolean;
}

const noNotes: readonly Footnote[] = [];

function setLine(
  { list, plain }: Words,
  { start, end, from, edge, last }: Span,
  setting: Setting,
  measure: Measure,
): Line {
  const { size, align, spacing } = setting;
  let natural = 0;
  let spaces = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const { parts, width, space } = list[at] as Word;
    natural += width;
    letters += parts[0]?.text.length ?? 0;
    if (at === end - 1 || space === 0) continue;
    natural += space;
    spaces++;
  }
  natural *= size;
  const available = setting.width - edge;
  const left = available - natural;
  const wordGap = spaces > 0 && (left < 0 || (align === 'justify' && !last)) ? left / spaces : 0;
  const width = natural + wordGap * spaces;
  const x = edge + (align === 'center' ? (available - width) / 2 : align === 'right' ? available - width : 0);
  const y = baselineOf(measure, size, spacing);
  const height = lineHeight(measure, size, spacing);
  const continued = !last && (list[end - 1]?.space ?? 0) > 0;
  if (plain !== undefined) {
    const text = plain.slice(from, from + letters + spaces);
    const face = list[start]?.parts[0]?.face ?? 'regular';
    const { tag, ink } = setting;
    const mark: TextMark = { kind: 'text', text, face, size, x, y, wordGap, continued, tag, ink };
    return { marks: [mark], height, x, width, notes: noNotes };
  }
  const pen = new Pen(x, y, wordGap, setting);
  const notes: Footnote[] = [];
  for (let at = start; at < end; at++) {
    const { parts, space, spaceFace } = list[at] as Word;
    for (const part of parts) {
      pen.write(part.text, part.face, part.width, part);
      if (part.note) notes.push(part.note);
    }
    if (at < end - 1 && space > 0) {
      // The space between two words of one link is a part of it.
      const before = parts[parts.length - 1]?.tag;
      pen.space(spaceFace, space, before === list[at + 1]?.parts[0]?.tag ? before : undefined);
    }
  }
  return { marks: pen.finish(continued), height, x, width, notes };
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

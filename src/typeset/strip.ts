import type { Line } from './lines.ts';
import { type Mark, putMarks } from './page.ts';

/**
 * A horizontal slice of a section, as wide as the text and never split: a line of a paragraph, a row of a table, a
 * whole signature block. Pages are built by stacking strips. Distances in pt, marks from the strip's top left corner.
 */
export interface Strip {
  readonly height: number;
  /** White above it, left out at the top of a page. What stands first in a block leaves it to `layout`. */
  readonly gap: number;
  readonly hold: Hold;
  /** Where there are thousands, what makes them when the strip is drawn. */
  readonly marks: readonly Mark[] | (() => readonly Mark[]);
  /** Lines of text that it counts for when a signature must not stand alone. */
  readonly lines: number;
  /** What the height of a line of the body gives up, half above the text and half below, where a paper is drawn together. */
  readonly slack?: number;
  /** Grows until the page is full, in equal parts with others of its page. */
  readonly fills?: true;
  /** It takes the whole sheet, white margins too. */
  readonly sheet?: true;
  /** Footnotes to stand at the foot of the page that the strip comes to, line by line. */
  readonly notes?: readonly (readonly Strip[])[] | undefined;
  /** Set again, as no content, at the top of a page that starts with this strip. */
  readonly head?: readonly Strip[];
  /** Drawn when a page starts with this strip and has no head, or ends with it: borders of a row cut in two. */
  readonly opening?: readonly Mark[] | undefined;
  readonly closing?: readonly Mark[] | undefined;
}

/**
 * How strongly a strip clings to the one above: a page may end above it (0), only where there is no other way or much of
 * it would stay white (1), only where a page could hold nothing else (2), always ends there (page).
 */
export type Hold = 0 | 1 | 2 | 'page';

/** What is drawn of a strip, each time the same. */
export function marksOf({ marks }: Strip): readonly Mark[] {
  return typeof marks === 'function' ? marks() : marks;
}

/** A strip that gives up a part of its slack. */
export function drawnTogether(strip: Strip, part: number): Strip {
  if (!strip.slack) return strip;
  const less = strip.slack * part;
  const marks = () => {
    const raised: Mark[] = [];
    putMarks(raised, marksOf(strip), 0, -less / 2);
    return raised;
  };
  return { ...strip, height: strip.height - less, marks };
}

/** Lines of text as strips: never one line alone at the foot or at the head of a page. */
export function stripsOfLines(lines: readonly Line[], slack = 0): Strip[] {
  return lines.map((line, index) => ({
    height: line.height,
    slack,
    gap: 0,
    hold: index === 0 ? 0 : index === 1 || index === lines.length - 1 ? 2 : 0,
    marks: line.marks,
    lines: 1,
    notes: notesOf([line]),
  }));
}

/** The footnotes of lines that make one strip; undefined where there are none. */
export function notesOf(lines: readonly Line[]): readonly (readonly Strip[])[] | undefined {
  if (lines.every(({ notes }) => notes.length === 0)) return undefined;
  return lines.flatMap(({ notes }) => notes.map((note) => note.lines));
}

/** Things laid below each other, to be placed as one: letterhead, title, signature. */
export class Stack {
  readonly #marks: Mark[] = [];
  readonly #notes: (readonly Strip[])[] = [];
  height = 0;

  /** Puts lines below what stands there, moved right by `x`, after `gap`. */
  add(lines: readonly Line[], x = 0, gap = 0): this {
    if (lines.length > 0) this.height += gap;
    for (const line of lines) {
      putMarks(this.#marks, line.marks, x, this.height);
      this.height += line.height;
    }
    this.#notes.push(...(notesOf(lines) ?? []));
    return this;
  }

  /** A mark placed from the top left corner of the stack; its height is left as it is. */
  put(mark: Mark): this {
    this.#marks.push(mark);
    return this;
  }

  space(height: number): this {
    this.height += height;
    return this;
  }

  /** A horizontal rule at the foot of what stands there, `below` it. */
  rule(x: number, length: number, below: number, thickness: number): this {
    const y = this.height + below;
    this.#marks.push({ kind: 'rule', x1: x, y1: y, x2: x + length, y2: y, thickness });
    this.height = y + thickness;
    return this;
  }

  /** Another stack beside, its top level with the top of this one. */
  beside(other: Stack, x: number, y = 0): this {
    putMarks(this.#marks, other.#marks, x, y);
    this.#notes.push(...other.#notes);
    this.height = Math.max(this.height, other.height + y);
    return this;
  }

  /** The whole as one strip that counts for so many lines of text. */
  strip(lines: number): Strip {
    const notes = this.#notes.length > 0 ? this.#notes : undefined;
    return { height: this.height, gap: 0, hold: 0, marks: this.#marks, lines, notes };
  }
}

import type { FontFace } from '../document/form.ts';
import { insideWords } from '../vietnamese/compounds.ts';
import { isInsideDate, isInsideName, leads } from '../vietnamese/line-end.ts';
import { keepTogether } from '../vietnamese/no-break.ts';
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

/** A footnote: its number as it stands in the text, and its lines set for the foot of the page. */
export interface Footnote {
  readonly number: number;
  readonly lines: readonly Strip[];
}

/** What never breaks inside, and the space after it. Widths in em: the same words are set in any size. */
export interface Word {
  readonly parts: readonly Part[];
  readonly width: number;
  /** Width of the space after the word; 0 after the last word and between two pieces of a word cut in two. */
  readonly space: number;
  /** Face of that space. */
  readonly spaceFace: FontFace;
}

/** A text parted into words. */
export class Words {
  readonly list: readonly Word[];
  /** All of it as it is printed, where it is in one face, nothing stands apart, and each gap is one space. */
  readonly plain: string | undefined;
  /** Width of the widest word, and of all on one line with the spaces between them, em. */
  readonly widest: number;
  readonly whole: number;
  readonly #bondsOf: (bySense: boolean) => readonly Bond[];
  readonly #bonds: (readonly Bond[] | undefined)[] = [];

  constructor(list: readonly Word[], bondsOf: (bySense: boolean) => readonly Bond[], plain?: string) {
    this.list = list;
    this.plain = plain;
    this.#bondsOf = bondsOf;
    let [widest, whole] = [0, 0];
    for (const { width, space } of list) {
      if (width > widest) widest = width;
      whole += width;
      whole += space;
    }
    this.widest = widest;
    this.whole = whole;
  }

  /**
   * What a line end after each word would part; looked for when it is asked for, since most texts fit one line.
   * `bySense` tells the two syllables of one word from two words.
   */
  bonds(bySense: boolean): readonly Bond[] {
    const at = bySense ? 1 : 0;
    this.#bonds[at] ??= this.#bondsOf(bySense);
    return this.#bonds[at];
  }
}

/**
 * What a line end after a word would part: two clauses, nothing, a preposition and what it leads to, the syllables of a
 * word or a date, those of a name, or a pair that belongs together (ngày 17, Ông Nguyễn, Điều 1).
 */
export type Bond = 'clause' | 'none' | 'lead' | 'word' | 'name' | 'pair';

interface Style {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

export function faceOf({ bold, italic }: Style): FontFace {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** A number above the line is set in this share of the type around it. */
export const raisedShare = 0.65;

/** Says of the gap at an offset of a text what it holds together, given what begins the word before it. */
export function bondsIn(text: string, bySense: boolean): (offset: number, before: string) => Bond {
  const pairs = new Set(keepTogether(text));
  const insides = new Set(bySense ? insideWords(text) : []);
  return (offset, before) => {
    if (text[offset] !== ' ' || pairs.has(offset)) return 'pair';
    if (insides.has(offset) || isInsideDate(text, offset, before)) return 'word';
    // “Phòng | Tổng hợp”: the second capital begins a word of its own.
    if (isInsideName(text, offset, before) && !insides.has(text.indexOf(' ', offset + 1))) return 'name';
    if (!bySense) return 'none';
    // An opening mark and one syllable are a poor end of a line too.
    if (/^[“‘(]/u.test(before)) return 'word';
    if (leads(before)) return 'lead';
    return /[,;:.)”]/u.test(text.charAt(offset - 1)) || /[“(]/u.test(text.charAt(offset + 1))
      ? 'clause'
      : 'none';
  };
}

/** Whether a UTF-16 unit is a space of layout: the plain one, or U+00A0 and U+202F, at which no line breaks. */
export function isSpace(letter: number): boolean {
  return letter === 0x20 || letter === 0xa0 || letter === 0x202f;
}

import type { Part } from '../document/document.ts';
import type { FontFace } from '../document/form.ts';
import type { Scan } from './scan.ts';

/** A page with everything in its place. Units pt, origin in the top left corner, y downwards. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly marks: readonly Mark[];
  /** The part of the file that begins on this page. */
  readonly part?: Part;
}

export type Mark = TextMark | RuleMark | WatermarkMark | PictureMark;

/** A stretch of one line in one face. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly face: FontFace;
  readonly size: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Added to the width of every U+0020 of the text, pt; negative in a tight line. */
  readonly wordGap: number;
  /** The paragraph goes on below after a space: a reader that copies the text must find that space. */
  readonly continued: boolean;
  /** Element of the document that the text belongs to; none on what is no content (page number, repeated head). */
  readonly tag: Tag | undefined;
  /** Black where it says nothing. */
  readonly ink: 'red' | undefined;
}

/** A picture in a box, upright; `y` is its upper edge. Without a tag it is no content and lies behind all else. */
export interface PictureMark {
  readonly kind: 'picture';
  readonly scan: Scan;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag | undefined;
}

/** A straight line, never content. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly ink?: 'red' | undefined;
}

/** A large pale word behind the text, turned anticlockwise around the start of its baseline; never content. */
export interface WatermarkMark {
  readonly kind: 'watermark';
  readonly text: string;
  readonly face: FontFace;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly angle: number;
  /** 0 black, 1 white. */
  readonly grey: number;
}

/** A structure element of ISO 32000-1, 14.8.4. Marks of one element share one object. */
export interface Tag {
  readonly role: Role;
  readonly parent?: Tag;
  /** Of a `Link`: the part that it leads to. */
  readonly to?: string;
  /** Of a `Figure`: what is seen. */
  readonly alt?: string;
  /** Of a `TH` or `TD`: how many columns and rows it spans, where more than one. */
  readonly span?: number;
  readonly down?: number;
}

export type Role =
  | ('H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Link' | 'Reference' | 'Note' | 'Figure')
  | ('Table' | 'TR' | 'TH' | 'TD');

/** Puts marks behind those that stand there, moved right by `dx` and down by `dy`. */
export function putMarks(there: Mark[], marks: readonly Mark[], dx: number, dy: number): void {
  for (const mark of marks) there.push(moved(mark, dx, dy));
}

/** What most pages are made of is written out, for a spread takes longer. */
function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'text') {
    const { text, face, size, wordGap, continued, tag, ink } = mark;
    return { kind: 'text', text, face, size, x: mark.x + dx, y: mark.y + dy, wordGap, continued, tag, ink };
  }
  if (mark.kind === 'rule') {
    const { x1, y1, x2, y2, thickness, ink } = mark;
    return { kind: 'rule', x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy, thickness, ink };
  }
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}

/** A mark that stands again on another page, where it is no content. */
export function asArtifact(mark: Mark): Mark {
  return mark.kind === 'text' ? { ...mark, tag: undefined } : mark;
}

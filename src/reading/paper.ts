/** A finished PDF as somebody with a ruler finds it. Units pt, origin in the top left corner, y downwards. */
export interface ReadPaper {
  readonly title: string;
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** Counted from 1 through the whole file. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** What is content, in reading order; an element that runs over two pages stands on both. */
  readonly elements: readonly ReadElement[];
  /** What is marked as no content: the page number, heads of tables that are repeated. */
  readonly artifacts: readonly Piece[];
  readonly rules: readonly ReadRule[];
  /** How many words are stamped across it as shapes: DỰ THẢO, VÍ DỤ. */
  readonly stamps: number;
}

/** An element of the file's structure (ISO 32000-1, 14.8.4): a paragraph, a cell, a label. */
export interface ReadElement {
  readonly role: string;
  /** In a table: which one and which row of it, counted from 0 on this page. */
  readonly row?: { readonly table: number; readonly row: number };
  readonly pieces: readonly Piece[];
  /** All that it says on this page, its lines joined by single spaces. */
  readonly text: string;
}

/** A stretch of one line in one face. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A straight line. */
export interface ReadRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The file is no PDF that can be read, or has no structure to read it by. */
export class UnreadablePaper extends Error {
  constructor(cause: unknown) {
    super('unreadable PDF', { cause });
    this.name = 'UnreadablePaper';
  }
}

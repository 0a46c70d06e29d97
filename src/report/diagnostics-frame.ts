import type { Range } from '../diagnostic/locate.ts';
import { graphemes } from '../source/graphemes.ts';
import type { Source } from '../source/source.ts';
import { letterWidth } from '../source/width.ts';

/** One line of a source with the place under it: `text` to print, and marks to print below, both aligned by width. */
export interface Frame {
  readonly text: string;
  /** Columns of the terminal before the first mark. */
  readonly indent: number;
  /** Columns that the marks fill, at least one. */
  readonly marks: number;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
}

const ellipsis: Cell = { shown: '…', width: 1 };

/**
 * The line that a range starts in, cut around the place where it is wider than `room`. A range that goes on over more
 * lines is marked to the end of its first.
 */
export function frame(source: Source, { start, end }: Range, room: number): Frame {
  const cells = graphemes(source.line(start.line)).map(cellOf);
  const from = Math.min(start.column - 1, cells.length);
  const to = end.line > start.line ? cells.length : Math.min(Math.max(end.column - 1, from), cells.length);
  const { left, right } = window(cells, from, to, room);
  const before = left > 0 ? [ellipsis] : [];
  const after = right < cells.length ? [ellipsis] : [];
  const shown = [...before, ...cells.slice(left, right), ...after];
  return {
    text: shown
      .map((cell) => cell.shown)
      .join('')
      .trimEnd(),
    indent: widthOf([...before, ...cells.slice(left, from)]),
    marks: Math.max(1, widthOf(cells.slice(from, Math.min(to, right)))),
  };
}

function cellOf(letter: string): Cell {
  const shown = printable(letter);
  return { shown, width: Math.max(shown === '' ? 0 : 1, letterWidth(shown)) };
}

/** A text as a terminal may be given it: what would move the cursor or turn the text around is shown as a sign. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '→')
    .replace(
      /[\p{Cc}\u00ad\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu,
      '\ufffd',
    );
}

/** Which cells to show: all when they fit, else a stretch with the place a third from its left. */
function window(
  cells: readonly Cell[],
  from: number,
  to: number,
  room: number,
): { left: number; right: number } {
  if (widthOf(cells) <= room) return { left: 0, right: cells.length };
  const inner = room - 2;
  let left = from;
  let width = 0;
  const margin = widthOf(cells.slice(from, to)) > inner / 2 ? inner / 4 : inner / 3;
  while (left > 0 && width + (cells[left - 1]?.width ?? 0) <= margin) width += cells[--left]?.width ?? 0;
  let right = from;
  while (right < cells.length && width + (cells[right]?.width ?? 0) <= inner)
    width += cells[right++]?.width ?? 0;
  while (right === cells.length && left > 0 && width + (cells[left - 1]?.width ?? 0) <= inner) {
    width += cells[--left]?.width ?? 0;
  }
  return { left, right };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

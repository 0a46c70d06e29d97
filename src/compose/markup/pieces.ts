import { longestKept } from './lexer.ts';

/** A stretch of Markdown that is read by itself. */
export interface Piece {
  readonly text: string;
  /** On which it begins, counted from 0. */
  readonly line: number;
  /** How the table goes on that the stretch ends in: its further rows, a few at a time under its head once more. */
  readonly rows: readonly Omit<Piece, 'rows'>[];
}

const rowsAtOnce = 64;

const delimiter = /^\|[ :|-]*-[ :|-]*$/;
/** A cell that is one with the cell above. */
const joined = /\|\s*\^\s*(?:\||$)/;

/**
 * A long Markdown text in pieces: the rows of a table, whose tokens take thirty times their place, are read a few at a
 * time; what is joined to the row above stays with it.
 */
export function* piecesOf(text: string): Generator<Piece> {
  if (text.length <= longestKept) {
    yield { text, line: 0, rows: [] };
    return;
  }
  const lines = text.split('\n');
  let start = 0;
  for (let line = 0; line < lines.length; line++) {
    const end = tableEnd(lines, line);
    if (end === undefined) continue;
    const head = lines.slice(line, line + 2);
    const first = rowsEnd(lines, line + 2, end);
    const rows: Omit<Piece, 'rows'>[] = [];
    for (let from = first; from < end; from = rowsEnd(lines, from, end)) {
      const text = [...head, ...lines.slice(from, rowsEnd(lines, from, end))].join('\n');
      rows.push({ text, line: from - head.length });
    }
    yield { text: lines.slice(start, first).join('\n'), line: start, rows };
    start = end;
    line = end - 1;
  }
  yield { text: lines.slice(start).join('\n'), line: start, rows: [] };
}

/** Behind the last row of the table that begins on a line; undefined where none does. */
function tableEnd(lines: readonly string[], line: number): number | undefined {
  if (!lines[line]?.startsWith('|') || !delimiter.test(lines[line + 1] ?? '')) return undefined;
  let end = line + 2;
  while (lines[end]?.startsWith('|')) end++;
  // What follows without an empty line between is a row too, however it begins.
  return end > line + 2 && !lines[end]?.trim() ? end : undefined;
}

/** Behind the rows that are read together, and those that hang on the last. */
function rowsEnd(lines: readonly string[], from: number, end: number): number {
  let to = Math.min(from + rowsAtOnce, end);
  while (to < end && joined.test(lines[to] ?? '')) to++;
  return to;
}

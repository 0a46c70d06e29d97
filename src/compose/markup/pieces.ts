/** A stretch of Markdown that is read by itself. */
export interface Piece {
  readonly text: string;
  /** Counted from 0. */
  readonly line: number;
  /** What goes on in the table that the stretch ends in. */
  readonly table?: {
    readonly line: number;
    readonly head: string;
    /** Each further row, with those that hang on it. */
    readonly rows: readonly string[];
  };
}

/** What is longer has a list of thousands in it, whose tokens as a whole would take thirty times its place. */
const long = 1 << 16;

const delimiter = /^\|[ :|-]*-[ :|-]*$/;
/** A cell that is one with the cell above. */
const joined = /\|\s*\^\s*(?:\||$)/;

/**
 * Markdown in pieces. Of a long text the rows of a table stand apart, for those that differ in values alone are one text
 * and read once; but what is joined to the row above stays with it.
 */
export function* piecesOf(text: string): Generator<Piece> {
  if (text.length <= long) {
    yield { text, line: 0 };
    return;
  }
  const lines = text.split('\n');
  let start = 0;
  for (let line = 0; line < lines.length; line++) {
    const end = tableEnd(lines, line);
    if (end === undefined) continue;
    const rows: string[] = [];
    const first = rowEnd(lines, line + 2, end);
    for (let from = first; from < end; from = rowEnd(lines, from, end))
      rows.push(lines.slice(from, rowEnd(lines, from, end)).join('\n'));
    const head = lines.slice(line, line + 2).join('\n');
    yield { text: lines.slice(start, first).join('\n'), line: start, table: { line, head, rows } };
    start = end;
    line = end - 1;
  }
  yield { text: lines.slice(start).join('\n'), line: start };
}

/** Behind the last row of the table that begins on a line; undefined where none does. */
function tableEnd(lines: readonly string[], line: number): number | undefined {
  if (!lines[line]?.startsWith('|') || !delimiter.test(lines[line + 1] ?? '')) return undefined;
  let end = line + 2;
  while (lines[end]?.startsWith('|')) end++;
  // What follows without an empty line between is a row too, however it begins.
  return end > line + 2 && !lines[end]?.trim() ? end : undefined;
}

/** Behind a row and those that hang on it. */
function rowEnd(lines: readonly string[], from: number, end: number): number {
  let to = from + 1;
  while (to < end && joined.test(lines[to] ?? '')) to++;
  return to;
}

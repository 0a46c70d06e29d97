import { graphemes } from '../source/graphemes.ts';
import { displayWidth, letterWidth } from '../source/width.ts';

/** One column of a table in the terminal. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** May be cut with … where the terminal is narrow; the widest such column gives way first. */
  readonly shrinks: boolean;
}

const gap = '  ';
const least = 6;

/** Lays out rows of plain text so that no line is wider than `columns`, as far as the columns that shrink allow. */
export function grid(
  head: readonly Column[],
  rows: readonly (readonly string[])[],
  columns: number,
): readonly string[][] {
  const widths = share(
    head,
    head.map(({ head: title }, index) =>
      Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ''))),
    ),
    columns - gap.length * (head.length - 1),
  );
  const lay = (cells: readonly string[]) =>
    head.map(({ align }, index) =>
      pad(cut(cells[index] ?? '', widths[index] ?? 0), widths[index] ?? 0, align),
    );
  return [lay(head.map(({ head: title }) => title)), ...rows.map(lay)];
}

/** The cells of one line, joined; blanks at its end dropped. */
export function gridLine(cells: readonly string[]): string {
  return cells.join(gap).trimEnd();
}

function share(head: readonly Column[], wanted: readonly number[], room: number): readonly number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over--) {
    const candidates = widths.map((width, index) => (head[index]?.shrinks && width > least ? width : 0));
    const widest = Math.max(...candidates);
    if (widest === 0) break;
    widths[candidates.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** Cuts a text to a width in columns, with … for what is left out. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const letter of graphemes(text)) {
    used += letterWidth(letter);
    if (used > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

function pad(text: string, width: number, align: Column['align']): string {
  const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? blank + text : text + blank;
}

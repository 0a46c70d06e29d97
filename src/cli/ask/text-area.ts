import { asPasted } from '../../source/hidden.ts';
import { displayWidth } from '../../source/width.ts';

/** What parts a row from the next: nothing but the width, a line end that is meant, a new paragraph, a pasted line end. */
type End = 'wrapped' | 'line' | 'paragraph' | 'pasted';

/** A row of a text that is behind the cursor. */
export interface Row {
  readonly text: string;
  readonly end: End;
}

/** A text as rows no wider than `columns`, and what stands after the last of them. */
export function rowsOf(
  text: string,
  columns: number,
): { readonly rows: readonly Row[]; readonly rest: string } {
  const rows: Row[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const folded = overflow(line, columns);
    rows.push(...folded.rows);
    if (index < lines.length - 1) rows.push({ text: folded.rest, end: 'line' });
    else return { rows, rest: folded.rest };
  }
  return { rows, rest: '' };
}

/** The rows that a line has outgrown, broken at spaces, and what of it is still being written. */
export function overflow(
  line: string,
  columns: number,
): { readonly rows: readonly Row[]; readonly rest: string } {
  const rows: Row[] = [];
  let rest = line;
  while (displayWidth(rest) > columns) {
    const space = lastSpaceWithin(rest, columns);
    if (space < 0) break;
    rows.push({ text: rest.slice(0, space), end: 'wrapped' });
    rest = rest.slice(space + 1);
  }
  return { rows, rest };
}

function lastSpaceWithin(line: string, columns: number): number {
  let found = -1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    if (at === 0) continue;
    if (displayWidth(line.slice(0, at)) > columns) break;
    found = at;
  }
  return found;
}

/**
 * The whole text, NFC, without spaces at its ends and what hides in pasted text. Where a pasted line ends in the middle of a sentence, the line
 * was only as long as the page it came from, and goes on; a line that ends a sentence ends a paragraph.
 */
export function textOf(rows: readonly Row[], rest: string): string {
  const last = [...rows, { text: rest, end: 'line' as const }].map((row) => ({
    ...row,
    text: asPasted(row.text),
  }));
  const whole = last.map(({ text, end }, index) => text + gap(text, end, last[index + 1]?.text)).join('');
  return whole
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function gap(text: string, end: End, next: string | undefined): string {
  if (next === undefined) return '';
  if (end === 'wrapped') return ' ';
  if (end === 'paragraph') return '\n\n';
  if (end === 'line' || text.trim() === '' || next.trim() === '') return '\n';
  if (/^\s*(?:[-–+•*]|[0-9]+[.)]|[a-zđ]\))\s/u.test(next)) return '\n';
  return /[.!?:;…”")]\s*$/u.test(text) ? '\n\n' : ' ';
}

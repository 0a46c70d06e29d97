import { columns } from './scalar.ts';

/** One line of a file that is being written. */
export interface Line {
  readonly text: string;
  /** Stands behind the text, in one column with those of the lines around it. */
  readonly beside?: string;
}

/** Longest comment that stands beside a value; a longer one stands above it. */
export const besideWithin = 56;

/** Longest text whose comment is moved to the column of its neighbours; behind a longer one it follows at once. */
const alignedWithin = 48;

/** Puts the comments beside neighbouring lines of one indentation into one column, and makes text of it all. */
export function joinLines(lines: readonly Line[]): string {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const group = groupAt(lines, at);
    const widths = group.map(({ text }) => text.length).filter((width) => width <= alignedWithin);
    const column = Math.max(0, ...widths);
    for (const { text, beside } of group) {
      const aligned = beside !== undefined && column + 3 + beside.length <= columns;
      out.push(beside === undefined ? text : `${aligned ? text.padEnd(column) : text} # ${beside}`);
    }
    at += group.length;
  }
  return out.map((line) => `${line}\n`).join('');
}

/** The lines from a place on that carry a comment and are indented alike; one line at least. */
function groupAt(lines: readonly Line[], at: number): readonly Line[] {
  const indent = indentOf(lines[at]);
  let end = at;
  while (lines[end]?.beside !== undefined && indentOf(lines[end]) === indent) end++;
  return lines.slice(at, Math.max(end, at + 1));
}

/** Where the key begins: that of a list item behind its dash. */
function indentOf(line: Line | undefined): number {
  return /^[ -]*/.exec(line?.text ?? '')?.[0].length ?? 0;
}

/** Breaks a comment into lines of the width of a file, at an indentation. */
export function commentLines(text: string, indent: number): readonly Line[] {
  const lines: Line[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + 2 + line.length + 1 + word.length > columns) {
      lines.push(commentLine(line, indent));
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, commentLine(line, indent)];
}

function commentLine(text: string, indent: number): Line {
  return { text: `${' '.repeat(indent)}# ${text}` };
}

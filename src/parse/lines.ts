/** The line that an offset lies in, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Offset of its first character that is no space. */
  readonly content: number;
}

/** The line around an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', start);
  let end = newline < 0 ? text.length : newline;
  if (text[end - 1] === '\r') end--;
  const line = text.slice(start, Math.max(start, end));
  return { start, end, text: line, content: start + line.length - line.trimStart().length };
}

/** The nearest line after (or before) a line that holds more than spaces. */
export function neighbour(text: string, line: Line, direction: 'after' | 'before'): Line | undefined {
  let current = line;
  for (;;) {
    if (direction === 'after') {
      const newline = text.indexOf('\n', current.end);
      if (newline < 0) return undefined;
      current = lineAt(text, newline + 1);
    } else {
      if (current.start === 0) return undefined;
      current = lineAt(text, current.start - 1);
    }
    if (current.text.trim() !== '') return current;
  }
}

/** Where the words of a line end: before its comment and the spaces around it. */
export function contentEnd(line: Line): number {
  const comment = line.text.search(/(?:^|\s)#/);
  const words = comment < 0 ? line.text : line.text.slice(0, comment);
  return line.start + words.trimEnd().length;
}

/**
 * Every line that is structure rather than the inside of a `|` or `>` text. Judged by indentation alone, so that it
 * also works on a file that does not parse.
 */
export function structureLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let ownerIndent = -1;
  for (let start = 0; start <= text.length; ) {
    const line = lineAt(text, start);
    const newline = text.indexOf('\n', start);
    start = newline < 0 ? text.length + 1 : newline + 1;
    if (line.text.trim() === '') continue;
    const indent = line.text.search(/[^ ]/);
    if (ownerIndent >= 0 && indent > ownerIndent) continue;
    ownerIndent = blockOwnerIndent(line.text);
    lines.push(line);
  }
  return lines;
}

/** The indentation that the inside of a `|` or `>` text opened on this line must exceed, or -1 where none is. */
function blockOwnerIndent(line: string): number {
  const header = /^( *(?:- +)*)(.*?:\s+)?[|>][-+0-9]*\s*(?:#.*)?$/.exec(line);
  if (!header) return -1;
  const [, lead = '', key] = header;
  return key === undefined ? lead.trimEnd().length - 1 : lead.length;
}

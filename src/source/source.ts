import { countGraphemes } from './graphemes.ts';
import { lastUpTo } from './last-up-to.ts';

/** A place as people count: both from 1, the column in graphemes, so that an NFD letter is one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** How a file was stored, so that a mended file can be stored the same way. */
export interface Storage {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
}

/** A file as text, just as it stands but for its byte order mark. Knows lines and columns, and nothing of YAML. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly storage: Storage;
  #lineStarts: readonly number[] | undefined;

  constructor(file: string, text: string, storage: Storage = { encoding: 'utf-8', byteOrderMark: false }) {
    this.file = file;
    this.text = text;
    this.storage = storage;
  }

  /** The line end that this file uses: that of its first line. */
  get lineEnd(): '\n' | '\r\n' {
    const first = this.text.indexOf('\n');
    return first > 0 && this.text[first - 1] === '\r' ? '\r\n' : '\n';
  }

  /** The offset at which each line starts. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** The text of a line, counted from 1, without its line end; empty for a line that is not there. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[number] ?? this.text.length + 1;
    return this.text.slice(start, next - 1).replace(/\r$/, '');
  }

  /** Line and column of an offset; an offset outside the text is drawn to its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = lastUpTo(this.lineStarts, at);
    return { line: line + 1, column: countGraphemes(this.text.slice(this.lineStarts[line], at)) + 1 };
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

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

/** The end of a letter and the start of another: Latin, or a mark upon it, before Latin. */
const startsLetter = /^[\t -~\u00c0-\u036f\u1e00-\u1eff][\t -~\u00c0-\u02ff\u1e00-\u1eff]$/;

/** A file as text, just as it stands but for its byte order mark. Knows lines and columns, and nothing of YAML. */
export class Source {
  readonly file: string;
  readonly storage: Storage;
  readonly #text: string | (() => string);
  #lineStarts: readonly number[] | undefined;
  /** The last place asked for at which a letter starts for certain, and how many stand before it on its line. */
  #known: { readonly at: number; readonly letters: number } | undefined;

  /** @param text where it is not to be held, what makes it each time that it is asked for */
  constructor(
    file: string,
    text: string | (() => string),
    storage: Storage = { encoding: 'utf-8', byteOrderMark: false },
  ) {
    this.file = file;
    this.#text = text;
    this.storage = storage;
  }

  get text(): string {
    return typeof this.#text === 'string' ? this.#text : this.#text();
  }

  /** The line end that this file uses: that of its first line. */
  get lineEnd(): '\n' | '\r\n' {
    const { text } = this;
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
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
    const { text } = this;
    const next = this.lineStarts[number] ?? text.length + 1;
    return text.slice(start, next - 1).replace(/\r$/, '');
  }

  /** Line and column of an offset; an offset outside the text is drawn to its nearest end. */
  position(offset: number): Position {
    const { text } = this;
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lastUpTo(this.lineStarts, at);
    const start = this.lineStarts[line] ?? 0;
    // A line may be a megabyte long and have a hundred findings, which mostly come in its order.
    const known = this.#known;
    const from = known && known.at >= start && known.at <= at ? known : { at: start, letters: 0 };
    const letters = from.letters + countGraphemes(text.slice(from.at, at));
    if (startsLetter.test(text.slice(Math.max(start, at - 1), at + 1))) this.#known = { at, letters };
    return { line: line + 1, column: letters + 1 };
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

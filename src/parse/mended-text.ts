import { lastUpTo } from '../source/last-up-to.ts';

/** A change to a text: at an offset, so many units are taken out and this is put in. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * A text with a few faults mended in memory, so that reading can go on past the first of them and one run reports
 * all. Nothing mended here is ever written or passed off as sound: each edit stands for an error already reported.
 */
export class MendedText {
  readonly text: string;
  readonly #edits: readonly Edit[];
  /** Where each edit starts in the mended text. */
  readonly #starts: readonly number[];

  constructor(original: string, edits: readonly Edit[]) {
    this.#edits = [...edits].sort((a, b) => a.at - b.at);
    const starts: number[] = [];
    let text = '';
    let from = 0;
    for (const edit of this.#edits) {
      text += original.slice(from, edit.at);
      starts.push(text.length);
      text += edit.insert;
      from = edit.at + edit.remove;
    }
    this.text = text + original.slice(from);
    this.#starts = starts;
  }

  /** The offset in the original text that an offset in the mended one stands for. */
  toOriginal(offset: number): number {
    const index = lastUpTo(this.#starts, offset);
    const edit = this.#edits[index];
    if (edit === undefined) return offset;
    const inside = offset - (this.#starts[index] ?? 0);
    const { at, remove, insert } = edit;
    return inside < insert.length ? at + Math.min(inside, remove) : at + remove + inside - insert.length;
  }
}

/** The edits that put a stretch of text in single quotes. */
export function quoting(text: string, from: number, to: number): readonly Edit[] {
  const edits: Edit[] = [{ at: from, remove: 0, insert: "'" }];
  for (let at = text.indexOf("'", from); at >= 0 && at < to; at = text.indexOf("'", at + 1)) {
    edits.push({ at, remove: 0, insert: "'" });
  }
  edits.push({ at: to, remove: 0, insert: "'" });
  return edits;
}

import type { Span } from './tree.ts';

const space = /[\s\u00a0]/;

/**
 * Walks through a value's text and the source that may write it otherwise (folded over lines, indented, with escapes,
 * in another Unicode form) side by side, to tell where parts of the text stand. Parts that are asked for in their order
 * are found in one walk: a long text may have a thousand findings.
 */
export class TextWalk {
  readonly whole: Span;
  readonly #source: string;
  readonly #value: string;
  #at: number;
  #index = 0;

  constructor(source: string, whole: Span, value: string) {
    this.whole = whole;
    this.#source = source;
    this.#value = value;
    this.#at = contentStart(source, whole);
  }

  /** Whether the walk has not yet gone past an offset of the text. */
  isBefore(from: number): boolean {
    return this.#index <= from;
  }

  /** Where a part of the text stands; the whole value where text and source part company. */
  span(from: number, to: number): Span {
    if (!this.#walkTo(from)) return this.whole;
    const start = skipFold(this.#source, this.#at, this.#end, this.#value, this.#index);
    if (!this.#walkTo(to)) return this.whole;
    return { offset: start, length: Math.max(0, this.#at - start) };
  }

  #walkTo(target: number): boolean {
    const mark = this.#source[this.whole.offset];
    while (this.#index < target) {
      const step = advance(this.#source, this.#at, this.#end, this.#value, this.#index, mark);
      if (!step) return false;
      this.#at = step.at;
      this.#index = step.index;
    }
    return true;
  }

  get #end(): number {
    return this.whole.offset + this.whole.length;
  }
}

interface Step {
  readonly at: number;
  readonly index: number;
}

function contentStart(source: string, whole: Span): number {
  const mark = source[whole.offset];
  if (mark === '"' || mark === "'") return whole.offset + 1;
  if (mark !== '|' && mark !== '>') return whole.offset;
  const newline = source.indexOf('\n', whole.offset);
  return skipSpaces(source, newline < 0 ? whole.offset : newline, whole.offset + whole.length);
}

/** One step through both: a run of spaces on either side, an escape, a doubled quote, or a letter. */
function advance(
  source: string,
  at: number,
  end: number,
  value: string,
  index: number,
  mark: string | undefined,
): Step | undefined {
  if (at >= end) return undefined;
  const wanted = value[index] ?? '';
  const unit = source[at] ?? '';
  if (space.test(wanted) && space.test(unit)) {
    return { at: skipSpaces(source, at, end), index: skipSpaces(value, index, value.length) };
  }
  if (space.test(unit)) return { at: skipSpaces(source, at, end), index };
  if (mark === '"' && unit === '\\') return escapeStep(source, at, value, index);
  if (mark === "'" && unit === "'" && wanted === "'") return { at: at + 2, index: index + 1 };
  if (unit === wanted && !/\p{M}/u.test(source[at + 1] ?? '')) return { at: at + 1, index: index + 1 };
  const cluster = /^.\p{M}*/u.exec(source.slice(at, at + 8))?.[0] ?? '';
  const composed = cluster.normalize('NFC');
  return value.startsWith(composed, index)
    ? { at: at + cluster.length, index: index + composed.length }
    : undefined;
}

function escapeStep(source: string, at: number, value: string, index: number): Step | undefined {
  const sequence = /^\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\r?\n[ \t]*|.)/i.exec(
    source.slice(at, at + 80),
  )?.[0];
  if (sequence === undefined) return undefined;
  const folds = /^\\\r?\n/.test(sequence);
  return {
    at: at + sequence.length,
    index: folds ? index : index + ((value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1),
  };
}

function skipFold(source: string, at: number, end: number, value: string, index: number): number {
  return space.test(value[index] ?? '') ? at : skipSpaces(source, at, end);
}

function skipSpaces(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && space.test(text[to] ?? '')) to++;
  return to;
}

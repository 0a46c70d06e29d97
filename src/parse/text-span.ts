import type { Span, Value } from './tree.ts';

const space = /[\s\u00a0]/;

/**
 * Where a part of a value's text stands in the source, which may write it otherwise: folded over lines, indented,
 * with escapes, in another Unicode form. Walks through both side by side; gives the whole value where they part.
 */
export function textSpan(
  source: string,
  whole: Span,
  value: Value | undefined,
  from: number,
  to: number,
): Span {
  if (typeof value !== 'string') return whole;
  const end = whole.offset + whole.length;
  let at = contentStart(source, whole);
  const mark = source[whole.offset];
  let start: number | undefined;
  for (let index = 0; index < to; ) {
    if (index >= from && start === undefined) start = skipFold(source, at, end, value, index);
    const step = advance(source, at, end, value, index, mark);
    if (!step) return whole;
    at = step.at;
    index = step.index;
  }
  start ??= at;
  return { offset: start, length: Math.max(0, at - start) };
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

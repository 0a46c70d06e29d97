import type { Route } from '../diagnostic/diagnostic.ts';
import { type Tree, valueAt } from '../parse/tree.ts';
import type { Source } from '../source/source.ts';

/** A stretch of one text of a file, in code units of its value, and what belongs in its place. */
export interface Correction {
  readonly route: Route;
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** A stretch of a source and what to write in its place. */
export interface Splice {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A correction as splices of the source, as small as they can be; undefined where the source does not hold the text
 * as it is read: an escape, a line folded in the middle, a finding of an older text.
 */
export function splicesOf(source: Source, tree: Tree, correction: Correction): readonly Splice[] | undefined {
  const value = valueAt(tree.data, correction.route);
  if (typeof value !== 'string') return undefined;
  const splices: Splice[] = [];
  for (const { from, to, text } of piecesOf(value, correction)) {
    const { offset, length } = tree.textSpan(correction.route, from, to);
    if (!holds(source.text.slice(offset, offset + length), value.slice(from, to))) return undefined;
    splices.push({ offset, length, text });
  }
  return splices;
}

/** The text with its splices made; they do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { offset, length, text: written } of [...splices].sort((a, b) => a.offset - b.offset)) {
    result += text.slice(at, offset) + written;
    at = offset + length;
  }
  return result + text.slice(at);
}

/** `\"` is the one escape that is let through: it is how a double-quoted text has to write a straight quote. */
function holds(written: string, found: string): boolean {
  return written.normalize('NFC') === found || (written === '\\"' && found === '"');
}

/** Only what differs, so that a fold or an escape elsewhere in the stretch does not stand in the way. */
function piecesOf(value: string, { from, to, replacement }: Correction): readonly Piece[] {
  if (replacement.length !== to - from) return [differing(value, from, to, replacement)];
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const text = replacement.charAt(at - from);
    if (text === value.charAt(at)) continue;
    // Runs of spaces have no places of their own inside, so such a stretch is written anew as a whole.
    if (isSpace(value, at)) return [differing(value, from, to, replacement)];
    pieces.push({ from: at, to: at + 1, text });
  }
  return pieces;
}

/** The stretch without what it has in common with its replacement, never empty and never inside a run of spaces. */
function differing(value: string, wholeFrom: number, wholeTo: number, replacement: string): Piece {
  let [from, to, text] = [wholeFrom, wholeTo, replacement];
  while (to - from > 1 && text !== '' && value[from] === text[0]) {
    from++;
    text = text.slice(1);
  }
  while (to - from > 1 && text !== '' && value[to - 1] === text.at(-1)) {
    to--;
    text = text.slice(0, -1);
  }
  while (isSpace(value, from) && isSpace(value, from - 1)) {
    from--;
    text = value.charAt(from) + text;
  }
  while (isSpace(value, to - 1) && isSpace(value, to)) {
    text += value.charAt(to);
    to++;
  }
  return { from, to, text };
}

function isSpace(text: string, at: number): boolean {
  return /^\s/.test(text.charAt(at));
}

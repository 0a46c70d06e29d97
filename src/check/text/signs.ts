import { unlikelyLetters } from '../../vietnamese/legacy-encoding.ts';
import { misreadLetters } from '../../vietnamese/misread-utf-8.ts';

/**
 * Letters that give a fault away. A detector names those without any of which it finds nothing; every text is looked
 * through once for all of them, and shown only to the detectors that may find something: sound texts, which nearly all
 * are, pay for this one look.
 */
const anywhere = new Uint32Array(0x10000);
const afterSpace = new Uint32Array(0x10000);
let next = 1;

/** A sign that stands in a text when one of these letters does, or one of `spaced` right after a space. */
export function signOf(letters: string, spaced = ''): number {
  const sign = next;
  next <<= 1;
  for (const [table, marked] of [
    [anywhere, letters],
    [afterSpace, spaced],
  ] as const) {
    for (let at = 0; at < marked.length; at++) {
      const unit = marked.charCodeAt(at);
      table[unit] = (table[unit] ?? 0) | sign;
    }
  }
  return sign;
}

/** The signs that stand in a text, as bits. */
export function signsIn(text: string): number {
  let signs = 0;
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    signs |= anywhere[unit] ?? 0;
    if (previous === 0x20) signs |= afterSpace[unit] ?? 0;
    previous = unit;
  }
  return signs;
}

/** The sign of letters in a wrong encoding. */
export const encodingSign = signOf(unlikelyLetters + misreadLetters);

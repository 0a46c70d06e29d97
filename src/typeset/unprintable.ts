import type { Document } from '../document/document.ts';
import type { Face, Fonts } from './fonts.ts';
import { printedText } from './printed-text.ts';
import { faceOf } from './word.ts';

/** A character that cannot be printed: the faces have no shape for it, or it is a control character. */
export interface Unprintable {
  /** Id of the document. */
  readonly document: string;
  readonly codePoint: number;
  /** The whole stretch of text in which it stands. */
  readonly text: string;
}

/** Layout makes a line end of U+000A, and a plain space that holds of U+00A0 and U+202F. */
const understood = new Set([0x0a, 0xa0, 0x202f]);

/** Every unprintable character of a document, each once for each stretch of text. Empty: it can be typeset. */
export function unprintable(document: Document, fonts: Fonts): Unprintable[] {
  const found: Unprintable[] = [];
  for (const run of printedText(document)) {
    for (const codePoint of foreignTo(fonts.faces[faceOf(run)], run.text)) {
      found.push({ document: document.id, codePoint, text: run.text });
    }
  }
  return found;
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function foreignTo({ font }: Face, text: string): ReadonlySet<number> {
  const foreign = new Set<number>();
  const suspect = invisible.test(text);
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const fit = font.glyphOf(codePoint) !== 0 && !(suspect && invisible.test(character));
    if (!fit && !understood.has(codePoint)) foreign.add(codePoint);
  }
  return foreign;
}

import type { Document } from '../document/document.ts';
import type { Face, Fonts } from './fonts.ts';
import { Letters } from './letters.ts';
import { eachText } from './printed-text.ts';
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

/** Documents that can be printed: who judges all of them before the first is set need not look twice. */
const printable = new WeakMap<Fonts, WeakSet<Document>>();

/** Every unprintable character of a document, each once for each stretch of text. Empty: it can be typeset. */
export function unprintable(document: Document, fonts: Fonts): Unprintable[] {
  const known = printable.get(fonts) ?? new WeakSet();
  if (known.has(document)) return [];
  const found: Unprintable[] = [];
  eachText(document, (text, bold, italic) => {
    const face = fonts.faces[faceOf({ bold, italic })];
    if (isSound(face, text)) return;
    for (const codePoint of foreignTo(face, text)) found.push({ document: document.id, codePoint, text });
  });
  if (found.length === 0) printable.set(fonts, known.add(document));
  return found;
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Letters of each face that were looked at and can be printed. */
const sound = new WeakMap<Face, Letters>();

/** Whether nothing of a text is foreign to a face: most texts are made of letters that were looked at before. */
function isSound(face: Face, text: string): boolean {
  let known = sound.get(face);
  if (!known) {
    known = new Letters();
    sound.set(face, known);
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (known.has(letter)) continue;
    if (foreignTo(face, String.fromCharCode(letter)).size > 0) return false;
    known.add(letter);
  }
  return true;
}

function foreignTo({ font }: Face, text: string): ReadonlySet<number> {
  const foreign = new Set<number>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const fit = font.glyphOf(codePoint) !== 0 && !invisible.test(character);
    if (!fit && !understood.has(codePoint)) foreign.add(codePoint);
  }
  return foreign;
}

import type { Document } from '../document/document.ts';
import type { DocumentForm } from '../document/form.ts';
import { concatenated } from './concatenated.ts';
import { emit } from './emit.ts';
import type { Fonts } from './fonts.ts';
import { pagesOf } from './layout.ts';
import { type Unprintable, unprintable } from './unprintable.ts';

/** A document holds characters that no face can print; nothing was made of it. */
export class UnprintableText extends Error {
  readonly found: readonly Unprintable[];
  constructor(found: readonly Unprintable[]) {
    const [first] = found;
    super(`${first?.document}: U+${first?.codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
    this.name = 'UnprintableText';
    this.found = found;
  }
}

/** A file as it was made, and how many pages it has. */
export interface SetFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * A document as the bytes of a PDF/A-2b file, by Nghị định 30/2020/NĐ-CP, Phụ lục I. The same document, form and
 * fonts give the same bytes on every day and in every time zone. Throws `UnprintableText`.
 */
export function typeset(document: Document, form: DocumentForm, fonts: Fonts): SetFile {
  return joined(typesetInPieces(document, form, fonts));
}

/** The same bytes piece by piece, for a file of thousands of pages is never whole in memory; returns how many pages. */
export function* typesetInPieces(
  document: Document,
  form: DocumentForm,
  fonts: Fonts,
): Generator<Uint8Array, number> {
  const found = unprintable(document, fonts);
  if (found.length > 0) throw new UnprintableText(found);
  let pages = 0;
  const counted = function* () {
    for (const page of pagesOf(document, form, fonts.measure)) {
      pages++;
      yield page;
    }
  };
  yield* emit(document, counted(), fonts);
  return pages;
}

/** Pieces as one. */
export function joined(making: Generator<Uint8Array, number>): SetFile {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let made = making.next(); ; made = making.next()) {
    if (made.done) return { bytes: concatenated(pieces, length), pages: made.value };
    pieces.push(made.value);
    length += made.value.length;
  }
}

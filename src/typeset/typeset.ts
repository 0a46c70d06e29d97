import type { Document } from '../document/document.ts';
import type { DocumentForm } from '../document/form.ts';
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

/**
 * A document as the bytes of a PDF/A-2b file, by Nghị định 30/2020/NĐ-CP, Phụ lục I. The same document, form and
 * fonts give the same bytes on every day and in every time zone. Throws `UnprintableText`.
 */
export function typeset(
  document: Document,
  form: DocumentForm,
  fonts: Fonts,
): { readonly bytes: Uint8Array; readonly pages: number } {
  const found = unprintable(document, fonts);
  if (found.length > 0) throw new UnprintableText(found);
  let pages = 0;
  const counted = function* () {
    for (const page of pagesOf(document, form, fonts.measure)) {
      pages++;
      yield page;
    }
  };
  const bytes = emit(document, counted(), fonts);
  return { bytes, pages };
}

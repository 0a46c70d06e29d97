import type { FontFace } from '../document/form.ts';
import type { Content } from './content.ts';
import { embedFace } from './embed-face.ts';
import type { Face, Fonts } from './fonts.ts';
import { Letters } from './letters.ts';
import type { TextMark } from './page.ts';
import type { PdfFile } from './pdf-file.ts';

const resourceNames: Readonly<Record<FontFace, string>> = {
  regular: 'R',
  bold: 'B',
  italic: 'I',
  'bold-italic': 'J',
};

interface Drawer {
  readonly face: Face;
  readonly dictionary: Record<string, unknown>;
  readonly reference: PDFKit.PDFKitReference;
  readonly letters: Letters;
}

/** The faces that one file uses, with the letters set in each: what is embedded is what was drawn. */
export class TypeCase {
  readonly #drawers = new Map<FontFace, Drawer>();
  readonly #fonts: Fonts;
  readonly #file: PdfFile;

  constructor(fonts: Fonts, file: PdfFile) {
    this.#fonts = fonts;
    this.#file = file;
  }

  /** Name of the face among the resources of the current page. */
  select(face: FontFace): string {
    const name = resourceNames[face];
    this.#file.page.fonts[name] ??= this.#drawer(face).reference;
    return name;
  }

  /**
   * Writes the operator that shows a text. Spaces are glyphs, so that what is copied has them; what justification adds
   * stands behind each as a number in thousandths of an em.
   */
  show(text: string, face: FontFace, size: number, wordGap: number, content: Content): void {
    const {
      letters,
      face: { font },
    } = this.#drawer(face);
    const gap = text.includes(' ') ? Math.round((-wordGap * 100_000) / size) : 0;
    content.text(gap === 0 ? '(' : '[(');
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      const glyph = font.glyphOf(letter);
      if (glyph === 0) throw new Error(`no glyph in “${text}”: unprintable text must not come this far`);
      letters.add(letter);
      content.glyph(glyph);
      if (gap === 0 || letter !== 0x20) continue;
      content.text(')');
      content.hundredths(gap);
      content.text('(');
    }
    content.text(gap === 0 ? ')Tj' : ')]TJ');
  }

  /** Embeds every face that was used. */
  end(): void {
    for (const [name, drawer] of this.#drawers) {
      embedFace(this.#file, name, drawer.face, drawer.letters, drawer.dictionary);
      drawer.reference.end(undefined);
    }
  }

  #drawer(name: FontFace): Drawer {
    let drawer = this.#drawers.get(name);
    if (!drawer) {
      const dictionary: Record<string, unknown> = {};
      const reference = this.#file.ref(dictionary);
      drawer = { face: this.#fonts.faces[name], dictionary, reference, letters: new Letters() };
      this.#drawers.set(name, drawer);
    }
    return drawer;
  }
}

/** What a mark shows, with the space that leads on to the next line. */
export function textOf(mark: TextMark): string {
  return mark.continued ? `${mark.text} ` : mark.text;
}

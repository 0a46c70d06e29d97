import type { FontFace } from '../document/form.ts';
import { embedFace } from './embed-face.ts';
import type { Face, Fonts } from './fonts.ts';
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
  readonly words: Set<string>;
}

/** The faces that one file uses, with the words set in each: what is embedded is what was drawn. */
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
   * Operator that shows a text. Spaces are glyphs, so that what is copied has them; what justification adds stands
   * behind each as a number in thousandths of an em.
   */
  show(text: string, face: FontFace, size: number, wordGap: number): string {
    const drawer = this.#drawer(face);
    const words = text.split(' ');
    const codes = words.map((word) => encode(drawer, word));
    const space = words.length > 1 ? encode(drawer, ' ') : '';
    const thousandths = Math.round((-wordGap * 100_000) / size) / 100;
    if (thousandths === 0) return `(${codes.join(space)})Tj`;
    return `[(${codes.join(`${space})${thousandths}(`)})]TJ`;
  }

  /** Embeds every face that was used. */
  end(): void {
    for (const [name, drawer] of this.#drawers) {
      embedFace(this.#file, name, drawer.face, drawer.words, drawer.dictionary);
      drawer.reference.end(undefined);
    }
  }

  #drawer(name: FontFace): Drawer {
    let drawer = this.#drawers.get(name);
    if (!drawer) {
      const dictionary: Record<string, unknown> = {};
      const reference = this.#file.ref(dictionary);
      drawer = { face: this.#fonts.faces[name], dictionary, reference, words: new Set() };
      this.#drawers.set(name, drawer);
    }
    return drawer;
  }
}

function encode(drawer: Drawer, word: string): string {
  const code = drawer.face.encode(word);
  if (code === undefined) throw new Error(`no glyph for “${word}”: unprintable text must not come this far`);
  drawer.words.add(word);
  return code;
}

/** What a mark shows, with the space that leads on to the next line. */
export function textOf(mark: TextMark): string {
  return mark.continued ? `${mark.text} ` : mark.text;
}

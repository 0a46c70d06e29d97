import type { Fonts } from './fonts.ts';
import type { WatermarkMark } from './page.ts';
import type { PdfFile } from './pdf-file.ts';

/** The watermarks of one file: each word is drawn once, as shapes, and stamped on every page. */
export class WatermarkForms {
  readonly #forms = new Map<string, { readonly name: string; readonly reference: PDFKit.PDFKitReference }>();
  readonly #file: PdfFile;
  readonly #fonts: Fonts;

  constructor(file: PdfFile, fonts: Fonts) {
    this.#file = file;
    this.#fonts = fonts;
  }

  /** Operators that stamp a word on the current page, whose height is given in pt. */
  stamp(mark: WatermarkMark, height: number): string {
    const { name, reference } = this.#form(mark);
    this.#file.page.xobjects[name] ??= reference;
    const { unitsPerEm } = this.#fonts.faces[mark.face].font;
    const scale = mark.size / unitsPerEm;
    const [right, up] = [Math.cos(mark.angle) * scale, Math.sin(mark.angle) * scale];
    const matrix = [right, up, -up, right].map((value) => value.toFixed(6)).join(' ');
    return `q ${mark.grey} g ${matrix} ${mark.x.toFixed(2)} ${(height - mark.y).toFixed(2)} cm /${name} Do Q`;
  }

  #form(mark: WatermarkMark) {
    const key = `${mark.face} ${mark.text}`;
    let form = this.#forms.get(key);
    if (!form) {
      const face = this.#fonts.faces[mark.face];
      const em = face.font.unitsPerEm;
      const width = this.#fonts.measure.width(mark.text, mark.face) * em;
      const reference = this.#file.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [-em, -em, Math.ceil(width) + em, 2 * em],
        Resources: {},
        Filter: 'FlateDecode',
      });
      reference.end(face.outline(mark.text));
      form = { name: `W${this.#forms.size}`, reference };
      this.#forms.set(key, form);
    }
    return form;
  }
}

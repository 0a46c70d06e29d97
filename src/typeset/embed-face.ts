import type { FontFace } from '../document/form.ts';
import { type Subset, subsetOf } from './face-subset.ts';
import type { Face } from './fonts.ts';
import type { Letters } from './letters.ts';
import { type PdfFile, Written } from './pdf-file.ts';

/** Writes a face as a composite font with Identity-H (ISO 32000-1, 9.7) holding the glyphs of `letters`. */
export function embedFace(
  file: PdfFile,
  name: FontFace,
  face: Face,
  letters: Letters,
  dictionary: Record<string, unknown>,
): void {
  const { font } = face;
  const made = subsetOf(face, name, letters);
  const em = (length: number) => Math.round(length * 1000);

  // pdfkit leaves a stream alone that has a filter already.
  const fontFile = file.ref({ Length1: made.programLength, Filter: 'FlateDecode' });
  fontFile.end(made.program);
  const descriptor = file.ref({
    Type: 'FontDescriptor',
    FontName: made.name,
    // Serif, symbolic (its own encoding), italic.
    Flags: 2 + 4 + (font.italicAngle === 0 ? 0 : 64),
    FontBBox: font.box.map(em),
    ItalicAngle: font.italicAngle,
    Ascent: em(font.ascent),
    Descent: -em(font.descent),
    CapHeight: em(font.capHeight),
    StemV: name.startsWith('bold') ? 140 : 80,
    FontFile2: fontFile,
    ...(file.part === 1 && { CIDSet: cidSet(file, made) }),
  });
  descriptor.end(undefined);
  const descendant = file.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: made.name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    W: new Written(made.widths),
  });
  descendant.end(undefined);
  const toUnicode = file.ref({ Filter: 'FlateDecode' });
  toUnicode.end(made.toUnicode);
  Object.assign(dictionary, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: made.name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
}

/** One bit for each glyph of the subset, which ISO 19005-1, 6.3.5 asks for and later parts do not. */
function cidSet(file: PdfFile, { glyphs }: Subset): PDFKit.PDFKitReference {
  const bits = new Uint8Array(((glyphs.at(-1) ?? 0) >> 3) + 1);
  for (const glyph of glyphs) bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  const reference = file.ref({});
  reference.end(bits);
  return reference;
}

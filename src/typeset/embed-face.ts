import type { FontFace } from '../document/form.ts';
import { type Subset, subsetOf } from './face-subset.ts';
import type { Face } from './fonts.ts';
import type { Letters } from './letters.ts';
import { type PdfFile, Written } from './pdf-file.ts';

/** Flags of a descriptor (9.8.2); symbolic, for a font of glyph numbers has an encoding of its own. */
const [serif, symbolic, italic] = [2, 4, 64];

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
  const cids = file.part === 1 ? `\n/CIDSet ${cidSet(file, made)}` : '';
  const descriptor = written(
    file,
    `<<
/Type /FontDescriptor
/FontName /${made.name}
/Flags ${serif + symbolic + (font.italicAngle === 0 ? 0 : italic)}
/FontBBox [${font.box.map(em).join(' ')}]
/ItalicAngle ${Math.round(font.italicAngle * 1e6) / 1e6}
/Ascent ${em(font.ascent)}
/Descent ${-em(font.descent)}
/CapHeight ${em(font.capHeight)}
/StemV ${name.startsWith('bold') ? 140 : 80}
/FontFile2 ${fontFile}${cids}
>>`,
  );
  const descendant = written(
    file,
    `<<
/Type /Font
/Subtype /CIDFontType2
/BaseFont /${made.name}
/CIDSystemInfo <<
/Registry (Adobe)
/Ordering (Identity)
/Supplement 0
>>
/FontDescriptor ${descriptor}
/CIDToGIDMap /Identity
/W ${made.widths}
>>`,
  );
  const toUnicode = file.ref({ Filter: 'FlateDecode' });
  toUnicode.end(made.toUnicode);
  Object.assign(dictionary, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: made.name,
    Encoding: 'Identity-H',
    DescendantFonts: [new Written(descendant)],
    ToUnicode: toUnicode,
  });
}

/** Writes an object and says how others refer to it. */
function written(file: PdfFile, text: string): string {
  const id = file.newObject();
  const offset = file.beginObject(id);
  file.put(text);
  file.endObject(id, offset);
  return `${id} 0 R`;
}

/** One bit for each glyph of the subset, which ISO 19005-1, 6.3.5 asks for and later parts do not. */
function cidSet(file: PdfFile, { glyphs }: Subset): PDFKit.PDFKitReference {
  const bits = new Uint8Array(((glyphs.at(-1) ?? 0) >> 3) + 1);
  for (const glyph of glyphs) bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  const reference = file.ref({});
  reference.end(bits);
  return reference;
}

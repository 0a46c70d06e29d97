import type { FontFace } from '../document/form.ts';
import type { Face } from './fonts.ts';
import type { PdfFile } from './pdf-file.ts';
import { subset } from './subset.ts';

const family = 'Tinos';
const styles: Readonly<Record<FontFace, string>> = {
  regular: 'Regular',
  bold: 'Bold',
  italic: 'Italic',
  'bold-italic': 'BoldItalic',
};

/** Writes a face as a composite font with Identity-H (ISO 32000-1, 9.7) holding only the glyphs of `words`. */
export function embedFace(
  file: PdfFile,
  name: FontFace,
  face: Face,
  words: ReadonlySet<string>,
  dictionary: Record<string, unknown>,
): void {
  const { font } = face;
  const characters = charactersOf(face, words);
  const fontName = `${prefix(characters)}+${family}-${styles[name]}`;
  const program = subset(font, face.glyphs, characters.keys());
  const em = (length: number) => Math.round(length * 1000);

  const fontFile = file.ref({ Length1: program.length });
  fontFile.end(program);
  const descriptor = file.ref({
    Type: 'FontDescriptor',
    FontName: fontName,
    // Serif, symbolic (its own encoding), italic.
    Flags: 2 + 4 + (font.italicAngle === 0 ? 0 : 64),
    FontBBox: font.box.map(em),
    ItalicAngle: font.italicAngle,
    Ascent: em(font.ascent),
    Descent: -em(font.descent),
    CapHeight: em(font.capHeight),
    StemV: name.startsWith('bold') ? 140 : 80,
    FontFile2: fontFile,
  });
  descriptor.end(undefined);
  const descendant = file.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: fontName,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    W: widths(face, [...characters.keys()]),
  });
  descendant.end(undefined);
  const toUnicode = file.ref({});
  toUnicode.end(unicodeMap(characters));
  Object.assign(dictionary, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: fontName,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
}

/** Glyph → code point, rising by glyph. */
function charactersOf(face: Face, words: ReadonlySet<string>): ReadonlyMap<number, number> {
  const points = new Set<number>();
  for (const word of words) for (const character of word) points.add(character.codePointAt(0) ?? 0);
  const pairs = [...points].sort((a, b) => b - a).map((point) => [face.font.glyphOf(point), point] as const);
  return new Map([...new Map(pairs)].sort(([a], [b]) => a - b));
}

/** Six letters that tell subsets apart (9.6.4), from the glyphs alone. */
function prefix(characters: ReadonlyMap<number, number>): string {
  let hash = 0x811c9dc5;
  for (const glyph of characters.keys()) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26)),
  ).join('');
}

/** `[first [w w w] first [w] …]` for the runs of neighbouring glyphs. */
function widths(face: Face, glyphs: readonly number[]): unknown[] {
  const result: unknown[] = [];
  let run: number[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    if (index === 0 || glyph !== (glyphs[index - 1] ?? 0) + 1) {
      run = [];
      result.push(glyph, run);
    }
    run.push(Math.round(face.font.advance(glyph) * 1e6) / 1e3);
  }
  return result;
}

/** A ToUnicode CMap (9.10.3), so that text can be searched and copied. */
function unicodeMap(characters: ReadonlyMap<number, number>): string {
  const entries = [...characters].map(([glyph, point]) => `<${hex(glyph)}> <${hex(point)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

import { describe, expect, it } from 'vitest';
import { subset } from '../../src/typeset/subset.ts';
import { parseTrueType } from '../../src/typeset/truetype.ts';
import { tinos } from '../pdf/tinos.ts';

const { faces, measure } = tinos();
const face = faces.regular;
const glyphsOf = (text: string) =>
  [...text].map((character) => face.font.glyphOf(character.codePointAt(0) ?? 0));

/** Tables of a TrueType file by tag. */
function tablesOf(file: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
      const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
      return [tag, new DataView(file.buffer, file.byteOffset + offset, length)] as const;
    }),
  );
}

describe('a face', () => {
  it('is as tall as a single line of Times New Roman', () => {
    expect(measure.ascent + measure.descent + measure.gap).toBeCloseTo(1.15, 3);
  });

  it('is as wide as Times New Roman', () => {
    expect(face.font.advance(face.font.glyphOf(0x41))).toBeCloseTo(0.722, 3);
    expect(measure.width('Độc lập - Tự do', 'bold')).toBeCloseTo(
      [...'Độc lập - Tự do'].reduce((sum, character) => sum + measure.width(character, 'bold'), 0),
    );
  });

  it('gives a letter with marks the width of its base', () => {
    expect(measure.width('ạảấầẩẫậắằẳẵặ', 'regular')).toBeCloseTo(12 * measure.width('a', 'regular'));
  });

  it('is refused when it is no TrueType font', () => {
    expect(() => parseTrueType(new Uint8Array(40))).toThrow(TypeError);
  });
});

describe('a subset', () => {
  const wanted = glyphsOf('Tờ trình ỆẶ');
  const file = subset(face.font, face.glyphs, wanted);
  const tables = tablesOf(file);

  it('has the tables that a PDF asks for, and a sum that proves them', () => {
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    const view = new DataView(file.buffer);
    let sum = 0;
    for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('holds the wanted glyphs under their own numbers, with the parts that they are made of, and no other', () => {
    const loca = tables.get('loca') as DataView;
    const count = (tables.get('maxp') as DataView).getUint16(4);
    const drawn = Array.from({ length: count }, (_, glyph) => glyph).filter(
      (glyph) => loca.getUint32(4 * glyph + 4) > loca.getUint32(4 * glyph),
    );
    const parts = (glyph: number): number[] => [glyph, ...face.glyphs.partsOf(glyph).flatMap(parts)];
    const expected = new Set(
      [0, ...wanted].flatMap(parts).filter((glyph) => face.glyphs.outline(glyph).length > 0),
    );
    expect(drawn).toEqual([...expected].sort((a, b) => a - b));
  });

  it('keeps widths, and leaves the instructions out', () => {
    const hmtx = tables.get('hmtx') as DataView;
    for (const glyph of wanted) expect(hmtx.getUint16(4 * glyph) / 2048).toBe(face.font.advance(glyph));
    const source = face.font.table('glyf').byteLength / 3209;
    expect((tables.get('glyf') as DataView).byteLength / new Set(wanted).size).toBeLessThan(source);
  });

  it('does not depend on the order of what is wanted', () => {
    expect(subset(face.font, face.glyphs, [...wanted].reverse())).toEqual(file);
  });
});

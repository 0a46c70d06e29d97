import type { TrueType } from './truetype.ts';

/** Outlines of a face without their instructions: hinting doubles a file and serves only small type on old screens. */
export interface Glyphs {
  /** Bytes of a glyph in `glyf`, of even length; none for a blank. */
  outline(glyph: number): Uint8Array;
  /** Glyphs that a composite one is made of. */
  partsOf(glyph: number): readonly number[];
}

const hasInstructions = 0x100;
const moreParts = 0x20;

export function glyphsOf(font: TrueType): Glyphs {
  const glyf = font.table('glyf');
  const loca = font.table('loca');
  const long = font.table('head').getInt16(50) === 1;
  const offsetOf = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const known = new Map<number, { outline: Uint8Array; parts: readonly number[] }>();
  const read = (glyph: number) => {
    let found = known.get(glyph);
    if (!found) {
      const start = offsetOf(glyph);
      const source = new Uint8Array(glyf.buffer, glyf.byteOffset + start, offsetOf(glyph + 1) - start);
      found = withoutInstructions(source);
      known.set(glyph, found);
    }
    return found;
  };
  return { outline: (glyph) => read(glyph).outline, partsOf: (glyph) => read(glyph).parts };
}

function withoutInstructions(source: Uint8Array): { outline: Uint8Array; parts: readonly number[] } {
  if (source.length === 0) return { outline: source, parts: [] };
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const at = 10 + 2 * contours;
    const length = view.getUint16(at);
    const outline = new Uint8Array(even(source.length - length));
    outline.set(source.subarray(0, at));
    outline.set(source.subarray(at + 2 + length), at + 2);
    return { outline, parts: [] };
  }
  const parts: number[] = [];
  let at = 10;
  for (let flags = moreParts; flags & moreParts; ) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  const outline = new Uint8Array(even(at));
  outline.set(source.subarray(0, at));
  const copy = new DataView(outline.buffer);
  let flagAt = 10;
  for (const _ of parts) {
    const flags = copy.getUint16(flagAt);
    copy.setUint16(flagAt, flags & ~hasInstructions);
    flagAt += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return { outline, parts };
}

function even(length: number): number {
  return length + (length % 2);
}

/** What typesetting needs of one TrueType face (OpenType 1.9, `glyf` outlines); distances in em. */
export interface TrueType {
  /** 0 (.notdef) for a code point that the face lacks. */
  glyphOf(codePoint: number): number;
  advance(glyph: number): number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly gap: number;
  readonly capHeight: number;
  /** Degrees, negative to the right. */
  readonly italicAngle: number;
  /** Tells this font from any other (`head`, checksumAdjustment). */
  readonly checksum: number;
  /** xMin, yMin, xMax, yMax. */
  readonly box: readonly [number, number, number, number];
  /** Bytes of a table, for `subset`. Throws when the face has none. */
  table(tag: string): DataView;
}

/** Reads the tables of a face once. Throws `TypeError` for bytes that are no TrueType font. */
export function parseTrueType(bytes: Uint8Array): TrueType {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || file.getUint32(0) !== 0x00010000) throw new TypeError('not a TrueType font');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [offset, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new TypeError(`the font has no table “${tag}”`);
    return found;
  };
  const [head, hhea, hmtx, os2] = [table('head'), table('hhea'), table('hmtx'), table('OS/2')];
  const unit = head.getUint16(18);
  const metricCount = hhea.getUint16(34);
  const glyphs = glyphMap(table('cmap'));
  return {
    glyphOf: (codePoint) => glyphs[codePoint] ?? 0,
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metricCount - 1)) / unit,
    checksum: head.getUint32(8),
    unitsPerEm: unit,
    ascent: hhea.getInt16(4) / unit,
    descent: -hhea.getInt16(6) / unit,
    gap: hhea.getInt16(8) / unit,
    capHeight: (os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0) / unit,
    italicAngle: table('post').getInt32(4) / 65536,
    box: [
      head.getInt16(36) / unit,
      head.getInt16(38) / unit,
      head.getInt16(40) / unit,
      head.getInt16(42) / unit,
    ],
    table,
  };
}

/** Code point → glyph for the Basic Multilingual Plane, from the Unicode subtable of format 4. */
function glyphMap(cmap: DataView): Uint16Array {
  const map = new Uint16Array(0x10000);
  const at = formatFour(cmap);
  const segments = cmap.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  for (let segment = 0; segment < segments; segment++) {
    const end = cmap.getUint16(ends + 2 * segment);
    const start = cmap.getUint16(starts + 2 * segment);
    const delta = cmap.getUint16(deltas + 2 * segment);
    const offset = cmap.getUint16(offsets + 2 * segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      if (offset === 0) map[code] = code + delta;
      else {
        const glyph = cmap.getUint16(offsets + 2 * segment + offset + 2 * (code - start));
        map[code] = glyph === 0 ? 0 : glyph + delta;
      }
    }
  }
  return map;
}

function formatFour(cmap: DataView): number {
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const entry = 4 + 8 * index;
    const [platform, encoding] = [cmap.getUint16(entry), cmap.getUint16(entry + 2)];
    const offset = cmap.getUint32(entry + 4);
    const unicode = platform === 0 || (platform === 3 && encoding === 1);
    if (unicode && cmap.getUint16(offset) === 4) return offset;
  }
  throw new TypeError('the font has no Unicode character map of format 4');
}

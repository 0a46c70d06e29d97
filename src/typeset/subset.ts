import { concatenated } from './concatenated.ts';
import type { Face } from './fonts.ts';
import type { Glyphs } from './glyphs.ts';
import type { TrueType } from './truetype.ts';

/**
 * A TrueType file that draws only `wanted`, as PDF embeds it (ISO 32000-1, 9.9). Glyphs keep their numbers, so that
 * a text is encoded the same way in every document; the same glyphs give the same bytes.
 */
export function subset(font: TrueType, glyphs: Glyphs, wanted: Iterable<number>): Uint8Array {
  const kept = closure(glyphs, wanted);
  const count = (kept.at(-1) ?? 0) + 1;
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * count));
  const metrics = font.table('hmtx');
  const metricCount = font.table('hhea').getUint16(34);
  const outlines: Uint8Array[] = [];
  let length = 0;
  let next = 0;
  for (const glyph of kept) {
    while (next <= glyph) loca.setUint32(4 * next++, length);
    const outline = glyphs.outline(glyph);
    outlines.push(outline);
    length += outline.length;
    hmtx.setUint16(4 * glyph, metrics.getUint16(4 * Math.min(glyph, metricCount - 1)));
    const bearing = glyph < metricCount ? 4 * glyph + 2 : 2 * (metricCount + glyph);
    hmtx.setUint16(4 * glyph + 2, metrics.getUint16(bearing));
  }
  loca.setUint32(4 * count, length);

  const head = copyOf(font.table('head'));
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  const hhea = copyOf(font.table('hhea'));
  hhea.setUint16(34, count);
  const maxp = copyOf(font.table('maxp'));
  maxp.setUint16(4, count);
  return assemble([
    ['glyf', concatenated(outlines, length)],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ]);
}

/** The wanted glyphs, .notdef and the parts of composites, rising. */
export function glyphsIn({ glyphs }: Pick<Face, 'glyphs'>, wanted: Iterable<number>): readonly number[] {
  return closure(glyphs, wanted);
}

function closure(glyphs: Glyphs, wanted: Iterable<number>): number[] {
  const kept = new Set<number>();
  const open = [0, ...wanted];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    open.push(...glyphs.partsOf(glyph));
  }
  return [...kept].sort((a, b) => a - b);
}

function assemble(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = 12 + 16 * tables.length;
  const total = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = directory;
  let headAt = 0;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + 16 * index;
    for (let at = 0; at < 4; at++) file[entry + at] = tag.charCodeAt(at);
    file.set(bytes, offset);
    view.setUint32(entry + 4, checksum(view, offset, bytes.length));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    if (tag === 'head') headAt = offset;
    offset += padded(bytes.length);
  }
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, total)) >>> 0);
  return file;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + padded(length); at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function copyOf(view: DataView): DataView {
  return new DataView(bytesOf(view).slice().buffer);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

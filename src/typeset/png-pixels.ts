import { decode } from 'fast-png';
import { Unzlib } from 'fflate';
import { concatenated } from './concatenated.ts';
import type { Scan } from './scan.ts';

/** The deflated rows of a PNG, its data chunks joined. */
export function pngData(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === 0x49444154) parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return concatenated(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

/** Whether the data of a PNG can be unpacked and comes to as many rows as its head says. */
export function hasAllPixels(scan: Scan): boolean {
  try {
    if (!scan.packed) return hasAllRows(scan);
    decode(scan.bytes);
    return true;
  } catch {
    return false;
  }
}

/** Unpacked piece by piece: the rows are counted and not kept. PNG, third edition, 7.2: a byte stands before each row. */
function hasAllRows({ bytes, width, height, colours, bits }: Scan): boolean {
  const row = 1 + Math.ceil((width * colours * bits) / 8);
  let length = 0;
  let filters = true;
  const unzip = new Unzlib((piece) => {
    for (let at = (row - (length % row)) % row; at < piece.length; at += row) {
      if ((piece[at] ?? 0) > 4) filters = false;
    }
    length += piece.length;
  });
  unzip.push(pngData(bytes), true);
  return filters && length === row * height;
}

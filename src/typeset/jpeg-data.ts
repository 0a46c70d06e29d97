import { concatenated } from './concatenated.ts';

/** Segments that the picture needs no more than a reader of it does: APP1–APP13, APP15 and comments (ITU-T T.81, B.2.4). */
const isRemark = (marker: number) => (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;

/**
 * A JPEG without what a camera or a program wrote beside the picture: where it was taken, by whom, with which device. A
 * dossier passes on the picture and nothing of its owner. How it was held is read before (`Scan.orientation`); Adobe's
 * segment stays, for it says how colours are meant.
 */
export function jpegData(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    // From the first scan on there is the picture alone.
    if (marker === 0xda) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (!isRemark(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return concatenated(
    kept,
    kept.reduce((sum, part) => sum + part.length, 0),
  );
}

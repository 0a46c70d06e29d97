import { hasAllPixels } from './png-pixels.ts';

/** A picture file with what layout must know of it. */
export interface Scan {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Pixels as it is seen, turned upright. */
  readonly width: number;
  readonly height: number;
  /** Bits of one colour of one pixel, and colours of a pixel: 1 grey, 3 red, green, blue. */
  readonly bits: number;
  readonly colours: number;
  /** How the camera was held, as EXIF counts it: 1 is upright. */
  readonly orientation: number;
  /** A PNG whose pixels must be unpacked: transparent, interlaced, or with a palette. */
  readonly packed: boolean;
}

/** Why a file cannot be printed as a picture. */
export type PictureFault = 'unknown-format' | 'damaged' | 'four-colours' | 'too-large';

/** More pixels than any scanner of an office makes; a file that claims more would fill the memory. */
const mostPixels = 100_000_000;

/** What keeps a file from being printed as a picture; undefined when nothing does. The pixels of a PNG are read for it. */
export function pictureFault(bytes: Uint8Array): PictureFault | undefined {
  const scan = readScan(bytes);
  if (typeof scan === 'string') return scan;
  if (scan.width * scan.height > mostPixels) return 'too-large';
  return scan.format === 'jpeg' || hasAllPixels(scan) ? undefined : 'damaged';
}

/** Reads the head of a PNG or JPEG file; pixels are left alone. */
export function readScan(bytes: Uint8Array): Scan | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) {
    return readPng(bytes, view);
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return readJpeg(bytes, view);
  return 'unknown-format';
}

/** PNG, third edition, table 12: bits of one sample, by the kind of colour. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** PNG, third edition, 5 and 11.2: chunks from IHDR to IEND, none cut off. */
function readPng(bytes: Uint8Array, view: DataView): Scan | PictureFault {
  if (view.getUint32(12) !== 0x49484452 || bytes.length < 45) return 'damaged';
  let transparent = false;
  let data = false;
  let ended = false;
  for (let at = 8; !ended; ) {
    if (at + 12 > bytes.length) return 'damaged';
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    if (at + 12 + length > bytes.length) return 'damaged';
    if (name === 0x74524e53) transparent = true;
    if (name === 0x49444154) data = true;
    ended = name === 0x49454e44;
    at += 12 + length;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [bits, kind, interlaced] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  if (!data || width === 0 || height === 0 || !depths[kind]?.includes(bits)) return 'damaged';
  const packed = transparent || interlaced !== 0 || (kind !== 0 && kind !== 2);
  return { format: 'png', bytes, width, height, bits, colours: kind === 0 ? 1 : 3, orientation: 1, packed };
}

/** ITU-T T.81, B.2: the frame header, and before it perhaps EXIF's orientation. */
function readJpeg(bytes: Uint8Array, view: DataView): Scan | PictureFault {
  let orientation = 1;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return 'damaged';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) orientation = exifOrientation(view, at + 4, length - 2) ?? orientation;
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) {
      const [bits, height, width] = [view.getUint8(at + 4), view.getUint16(at + 5), view.getUint16(at + 7)];
      const colours = view.getUint8(at + 9);
      if (width === 0 || height === 0 || !endsAsJpeg(bytes)) return 'damaged';
      if (colours === 4) return 'four-colours';
      // ISO 32000-1, 7.4.8: eight bits; a picture of two colours is none that PDF can say.
      if (bits !== 8 || (colours !== 1 && colours !== 3)) return 'damaged';
      const turned = orientation >= 5;
      const size = turned ? { width: height, height: width } : { width, height };
      return { format: 'jpeg', bytes, ...size, bits, colours, orientation, packed: false };
    }
    at += 2 + length;
  }
  return 'damaged';
}

/** Cameras may write on behind the end of the picture; a file that was cut off has no end at all. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Tag 0x0112 of the first directory (Exif 2.32, 4.6.4); undefined where there is none. */
function exifOrientation(view: DataView, start: number, length: number): number | undefined {
  const end = Math.min(start + length, view.byteLength);
  if (start + 14 > end || view.getUint32(start) !== 0x45786966) return undefined;
  const base = start + 6;
  const little = view.getUint16(base) === 0x4949;
  const directory = base + view.getUint32(base + 4, little);
  if (directory + 2 > end) return undefined;
  for (let index = 0; index < view.getUint16(directory, little); index++) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > end) return undefined;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

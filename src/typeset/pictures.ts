import { decode } from 'fast-png';
import { jpegData } from './jpeg-data.ts';
import type { PictureMark } from './page.ts';
import type { PdfFile } from './pdf-file.ts';
import { pngData } from './png-pixels.ts';
import type { Scan } from './scan.ts';

/** The pictures of one file: each is embedded once, however often it is placed. */
export class Pictures {
  readonly #file: PdfFile;
  readonly #known = new Map<
    Uint8Array,
    { readonly name: string; readonly reference: PDFKit.PDFKitReference }
  >();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Operators that draw a picture on the current page, whose height is given in pt. */
  draw({ scan, x, y, width, height }: PictureMark, pageHeight: number): string {
    let known = this.#known.get(scan.bytes);
    if (!known) {
      known = { name: `P${this.#known.size}`, reference: this.#embed(scan) };
      this.#known.set(scan.bytes, known);
    }
    this.#file.page.xobjects[known.name] ??= known.reference;
    const [a, b, c, d, e, f] = upright[scan.orientation - 1] ?? upright[0];
    const matrix = [a * width, b * height, c * width, d * height];
    const [left, foot] = [x + e * width, pageHeight - y - height + f * height];
    return `q ${[...matrix, left, foot].map((value) => value.toFixed(2)).join(' ')} cm /${known.name} Do Q`;
  }

  /** JPEG without what it says beside the picture, PNG as it is where PDF can read it (ISO 32000-1, 7.4.4.4), else unpacked on white paper. */
  #embed(scan: Scan): PDFKit.PDFKitReference {
    const turned = scan.orientation >= 5;
    const dictionary = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: turned ? scan.height : scan.width,
      Height: turned ? scan.width : scan.height,
      ColorSpace: scan.colours === 1 ? 'DeviceGray' : 'DeviceRGB',
      BitsPerComponent: scan.packed ? 8 : scan.bits,
    };
    if (scan.packed) {
      const reference = this.#file.ref(dictionary);
      reference.end(unpacked(scan));
      return reference;
    }
    const { colours: Colors, bits: BitsPerComponent, width: Columns } = scan;
    const packing =
      scan.format === 'jpeg'
        ? { Filter: 'DCTDecode' }
        : { Filter: 'FlateDecode', DecodeParms: { Predictor: 15, Colors, BitsPerComponent, Columns } };
    const reference = this.#file.ref({ ...dictionary, ...packing });
    reference.end(scan.format === 'jpeg' ? jpegData(scan.bytes) : pngData(scan.bytes));
    return reference;
  }
}

/** Unit square to unit square for each orientation that EXIF knows: a b c d e f. */
const upright = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
] as const;

/** Three bytes a pixel, what is transparent laid on white: PDF/A needs no soft mask and paper has none. */
function unpacked(scan: Scan): Uint8Array {
  const { data, depth, channels, palette, transparency } = decode(scan.bytes);
  const most = 2 ** depth - 1;
  const rgb = new Uint8Array(3 * scan.width * scan.height);
  const pixels = scan.width * scan.height;
  const perByte = depth < 8 ? 8 / depth : 1;
  const rowBytes = Math.ceil((scan.width * channels * depth) / 8);
  const sample = (pixel: number, channel: number): number => {
    if (perByte === 1) return data[pixel * channels + channel] ?? 0;
    const [row, column] = [Math.floor(pixel / scan.width), pixel % scan.width];
    const byte = data[row * rowBytes + Math.floor(column / perByte)] ?? 0;
    return (byte >> (8 - depth * ((column % perByte) + 1))) & most;
  };
  for (let pixel = 0; pixel < pixels; pixel++) {
    const first = sample(pixel, 0);
    const colours: readonly number[] = palette
      ? (palette[first] ?? [0, 0, 0])
      : channels < 3
        ? [first, first, first]
        : [first, sample(pixel, 1), sample(pixel, 2)];
    const scale = palette ? 255 : most;
    const hidden =
      transparency !== undefined &&
      colours.every((value, at) => value === transparency[at % transparency.length]);
    const alpha = palette
      ? (colours[3] ?? 255) / 255
      : channels === 2 || channels === 4
        ? sample(pixel, channels - 1) / most
        : hidden
          ? 0
          : 1;
    for (let at = 0; at < 3; at++) {
      rgb[3 * pixel + at] = Math.round(255 * (1 - alpha + (alpha * (colours[at] ?? 0)) / scale));
    }
  }
  return rgb;
}

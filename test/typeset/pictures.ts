import { encode } from 'fast-png';

/** A PNG of one colour with a darker upper left quarter, so that a turned or mirrored one shows. */
export function png(width: number, height: number, channels: 3 | 4 = 3): Uint8Array {
  const data = new Uint8Array(width * height * channels);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const grey = x < width / 2 && y < height / 2 ? 60 : 200;
    for (let at = 0; at < channels; at++) data[pixel * channels + at] = at === 3 ? 128 : grey;
  }
  return encode({ width, height, data, channels, depth: 8 });
}

/** The head and the end of a JPEG, with EXIF's orientation where one is given: all that layout reads. */
export function jpeg(width: number, height: number, colours = 3, orientation?: number): Uint8Array {
  const exif =
    orientation === undefined
      ? []
      : [
          ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
          ...[
            0x4d,
            0x4d,
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0,
          ],
        ];
  const frame = [0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, colours];
  return new Uint8Array([0xff, 0xd8, ...exif, ...frame, ...new Array(3 * 3).fill(0), 0xff, 0xd9]);
}

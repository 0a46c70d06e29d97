import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import { jpegData } from '../../src/typeset/jpeg-data.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { PictureMark } from '../../src/typeset/page.ts';
import { pictureFault, readScan } from '../../src/typeset/scan.ts';
import { jpeg, png } from './pictures.ts';
import { documentOf, form, paragraph, ruler } from './ruler.ts';

const picture = (bytes: Uint8Array): Block => ({
  kind: 'picture',
  bytes,
  alt: 'Bản chụp giấy khen',
  caption: [{ text: 'Bản chụp' }],
});

function placed(...blocks: Block[]): PictureMark[] {
  return layout(documentOf(blocks), form, ruler)
    .flatMap(({ marks }) => marks)
    .filter((mark): mark is PictureMark => mark.kind === 'picture');
}

describe('a picture', () => {
  it('fills the width of the text, in its own shape, when it is large enough', () => {
    const [mark] = placed(picture(png(1240, 400)));
    const width = ((210 - 30 - 15) * 72) / 25.4;
    expect(mark?.width).toBeCloseTo(width);
    expect(mark?.height).toBeCloseTo((width * 400) / 1240);
  });

  it('is not blown up beyond 96 dots to the inch, and stands in the middle', () => {
    const [mark] = placed(picture(png(96, 48)));
    expect(mark?.width).toBeCloseTo(72);
    expect(mark?.x).toBeCloseTo((30 * 72) / 25.4 + (((210 - 30 - 15) * 72) / 25.4 - 72) / 2);
  });

  it('stands on one page with its heading and its caption', () => {
    const pages = layout(
      documentOf([paragraph('Minh chứng', { keepWithNext: true }), picture(png(1240, 1754))]),
      form,
      ruler,
    );
    expect(pages).toHaveLength(1);
  });

  it('is turned as the camera was held', () => {
    const [mark] = placed(picture(jpeg(400, 300, 3, 6)));
    expect(mark?.scan).toMatchObject({ width: 300, height: 400, orientation: 6 });
    expect(mark?.height).toBeGreaterThan(mark?.width ?? 0);
  });
});

/** With zeros in the place of some of its data. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const data = Buffer.from(bytes).indexOf('IDAT') + 10;
  return new Uint8Array(bytes).fill(0, data, data + 20);
}

/** With another width, height and depth in its head. */
function headed(bytes: Uint8Array, width: number, height: number, bits: number): Uint8Array {
  const other = new Uint8Array(bytes);
  const view = new DataView(other.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint8(24, bits);
  return other;
}

describe('what a JPEG says beside its picture', () => {
  it('is left out: where, when and by whom it was taken', () => {
    const bytes = jpeg(400, 300, 3, 6);
    const bare = jpegData(bytes);
    expect(Buffer.from(bytes).includes('Exif')).toBe(true);
    expect(bare).toEqual(jpeg(400, 300, 3));
  });

  it('is left out of a comment too, and the picture behind it is kept to the byte', () => {
    const plain = Buffer.from(jpeg(20, 20));
    const comment = Buffer.from([0xff, 0xfe, 0, 7, ...Buffer.from('An nhà')].slice(0, 9));
    const scan = Buffer.from([0xff, 0xda, 0, 4, 1, 2, 0xff, 0xe1, 0, 2, 9, 0xff, 0xd9]);
    const frame = plain.subarray(2, 21);
    const whole = Buffer.concat([plain.subarray(0, 2), comment, frame, scan]);
    expect(Buffer.from(jpegData(whole))).toEqual(Buffer.concat([plain.subarray(0, 2), frame, scan]));
  });
});

describe('a file that is no picture', () => {
  it.each([
    ['something else', new TextEncoder().encode('%PDF-1.7 and more and more and more'), 'unknown-format'],
    ['an empty file', new Uint8Array(), 'unknown-format'],
    ['a PNG cut off', png(20, 20).slice(0, 60), 'damaged'],
    ['a JPEG cut off', jpeg(20, 20).slice(0, -2), 'damaged'],
    ['a JPEG in the four colours of a printing press', jpeg(20, 20, 4), 'four-colours'],
    ['a JPEG of two colours', jpeg(20, 20, 2), 'damaged'],
    ['a PNG whose rows do not unpack', spoilt(png(200, 200)), 'damaged'],
    ['a transparent PNG whose rows do not unpack', spoilt(png(200, 200, 4)), 'damaged'],
    ['a PNG with fewer rows than its head says', headed(png(20, 20), 20, 40, 8), 'damaged'],
    ['a PNG of five bits', headed(png(20, 20), 20, 20, 5), 'damaged'],
    ['a PNG that claims to be larger than a wall', headed(png(20, 20, 4), 60_000, 60_000, 8), 'too-large'],
  ])('is refused: %s', (_, bytes, fault) => {
    expect(pictureFault(bytes)).toBe(fault);
  });

  it('spares pictures', () => {
    for (const bytes of [png(2, 2), png(2, 2, 4), jpeg(2, 2), jpeg(2, 2, 1)]) {
      expect(pictureFault(bytes)).toBeUndefined();
    }
    expect(readScan(png(3, 2, 4))).toMatchObject({ width: 3, height: 2, packed: true });
  });
});

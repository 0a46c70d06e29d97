import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
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

describe('a file that is no picture', () => {
  it.each([
    ['something else', new TextEncoder().encode('%PDF-1.7 and more and more and more'), 'unknown-format'],
    ['an empty file', new Uint8Array(), 'unknown-format'],
    ['a PNG cut off', png(20, 20).slice(0, 60), 'damaged'],
    ['a JPEG cut off', jpeg(20, 20).slice(0, -2), 'damaged'],
    ['a JPEG in the four colours of a printing press', jpeg(20, 20, 4), 'four-colours'],
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

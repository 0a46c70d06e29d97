import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../src/document/block.ts';
import { fitsSheet } from '../../src/typeset/certificate.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { PictureMark, TextMark } from '../../src/typeset/page.ts';
import { png } from './pictures.ts';
import { documentOf, form, ruler } from './ruler.ts';

const certificate = (nominee: string, more: Partial<Certificate> = {}): Certificate => ({
  kind: 'certificate',
  decider: 'GIÁM ĐỐC SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
  verb: 'TẶNG',
  name: 'GIẤY KHEN',
  nominee,
  lines: [[{ text: 'Văn phòng Sở' }], [{ text: 'Đã có thành tích xuất sắc trong phong trào thi đua.' }]],
  record: ['Quyết định số 15/QĐ-SKHĐT', 'Số sổ vàng: 07'],
  placeDate: 'Vĩnh Phúc, ngày 12 tháng 01 năm 2022',
  signature: { lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn Khước' },
  ...more,
});

const pagesOf = (...blocks: Certificate[]) =>
  layout(
    documentOf([], { sections: [{ orientation: 'landscape', numbering: 'none', blocks }] }),
    form,
    ruler,
  );
const textsOf = (block: Certificate): TextMark[] =>
  (pagesOf(block)[0]?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
const find = (block: Certificate, text: string) => textsOf(block).find((mark) => mark.text.includes(text));

describe('a giấy khen', () => {
  it('fills a sheet of its own, A4 landscape', () => {
    const pages = pagesOf(certificate('Ông Nguyễn Văn An'), certificate('Bà Trần Thị Bình'));
    expect(pages).toHaveLength(2);
    for (const { width, height } of pages) {
      expect((width * 25.4) / 72).toBeCloseTo(297);
      expect((height * 25.4) / 72).toBeCloseTo(210);
    }
  });

  it('keeps the number of its page in a file out of its frame', () => {
    const sections = [
      { orientation: 'landscape', numbering: 'none', blocks: [certificate('Ông An')] },
    ] as const;
    const [page] = layout(documentOf([], { sections, folio: 'trang {x}/{n}' }), form, ruler);
    const marks = page?.marks ?? [];
    const lowest = Math.max(...marks.map((mark) => (mark.kind === 'rule' ? Math.max(mark.y1, mark.y2) : 0)));
    const folio = marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.text === 'trang 1/1');
    expect((folio?.y ?? 0) - 0.8 * (folio?.size ?? 0)).toBeGreaterThan(lowest + 2);
    expect(folio?.y).toBeLessThan((page?.height ?? 0) - 10);
  });

  it('stands in the middle of the sheet, not of the margins', () => {
    const mark = find(certificate('Ông An'), 'GIẤY KHEN');
    const middle = (mark?.x ?? 0) + (9 * (mark?.size ?? 0)) / 4;
    expect(middle).toBeCloseTo((297 * 72) / 25.4 / 2);
  });

  it('has its parts from top to bottom as the decree lists them, two of them red', () => {
    const texts = [
      'CỘNG HÒA',
      'Độc lập',
      'GIÁM ĐỐC SỞ',
      'TẶNG',
      'GIẤY KHEN',
      'Ông An',
      'Văn phòng Sở',
      'Đã có',
    ];
    const marks = texts.map((text) => find(certificate('Ông An'), text));
    const heights = marks.map((mark) => mark?.y ?? 0);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(marks.map((mark) => mark?.ink ?? 'black')).toEqual(
      texts.map((text) => (text === 'GIÁM ĐỐC SỞ' || text === 'GIẤY KHEN' ? 'red' : 'black')),
    );
  });

  it('sets a long name smaller, then on two lines', () => {
    const size = (name: string) => find(certificate(name), 'Ban')?.size ?? 0;
    const long = 'Ban Quản lý các khu công nghiệp và đô thị tỉnh Vĩnh Phúc';
    expect(size(long)).toBeLessThan(size('Ban Quản lý'));
    const longer = textsOf(certificate(`${long} ${long.toLowerCase()}`)).filter(
      ({ y, text }) => y > 0 && /khu/.test(text),
    );
    expect(longer).toHaveLength(2);
  });

  it('has the emblem in the middle of its place, and moves nothing for it', () => {
    const [page] = pagesOf(certificate('Ông An', { emblem: png(40, 80) }));
    const [emblem] = (page?.marks ?? []).filter((mark): mark is PictureMark => mark.kind === 'picture');
    expect(emblem?.tag).toMatchObject({ role: 'Figure', alt: 'Quốc huy' });
    expect(((emblem?.height ?? 0) * 25.4) / 72).toBeCloseTo(22);
    expect((((emblem?.x ?? 0) + (emblem?.width ?? 0) / 2) * 25.4) / 72).toBeCloseTo(297 / 2);
    expect(textsOf(certificate('Ông An', { emblem: png(40, 80) }))).toEqual(textsOf(certificate('Ông An')));
  });

  it('lies on a picture of the frame, which is no content, in place of the drawn one', () => {
    const drawn = (block: Certificate) =>
      (pagesOf(block)[0]?.marks ?? []).filter((mark) => mark.kind === 'rule' && mark.ink === 'red').length;
    expect(drawn(certificate('Ông An'))).toBe(8);
    const framed = certificate('Ông An', { frame: png(297, 210) });
    expect(drawn(framed)).toBe(0);
    const [sheet] = (pagesOf(framed)[0]?.marks ?? []).filter((mark) => mark.kind === 'picture');
    expect(sheet).toMatchObject({ tag: undefined });
    expect(sheet?.x).toBeCloseTo(0);
    expect(sheet?.y).toBeCloseTo(0);
    expect(((sheet?.width ?? 0) * 25.4) / 72).toBeCloseTo(297);
  });

  it('keeps the shape of a picture that is not the sheet’s, in the middle', () => {
    const [page] = pagesOf(certificate('Ông An', { frame: png(210, 210) }));
    const [sheet] = (page?.marks ?? []).filter((mark) => mark.kind === 'picture');
    expect(sheet?.width).toBeCloseTo(sheet?.height ?? 0);
    expect((((sheet?.x ?? 0) + (sheet?.width ?? 0) / 2) * 25.4) / 72).toBeCloseTo(297 / 2);
  });

  it('refuses what no sheet can hold', () => {
    expect(fitsSheet(certificate('Ông Nguyễn Văn An'), form, ruler)).toBe(true);
    expect(fitsSheet(certificate('Ban '.repeat(80)), form, ruler)).toBe(false);
    const lines = Array.from({ length: 9 }, () => [{ text: 'thành tích '.repeat(30) }]);
    expect(fitsSheet(certificate('Ông An', { lines }), form, ruler)).toBe(false);
  });
});

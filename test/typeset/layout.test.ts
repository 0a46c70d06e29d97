import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { Page, TextMark } from '../../src/typeset/page.ts';
import { documentOf, form, paragraph, ruler } from './ruler.ts';

const textsOf = (page: Page | undefined): TextMark[] =>
  (page?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
const find = (pages: readonly Page[], text: string) =>
  pages
    .flatMap((page, index) => textsOf(page).map((mark) => ({ ...mark, page: index + 1 })))
    .find((mark) => mark.text.includes(text));

const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`Dòng ${index + 1}`));
const closing: Block = {
  kind: 'closing',
  recipients: ['- Như trên;', '- Lưu: VT, VP.'],
  signature: { lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn Khước' },
};

describe('a signature that would stand on a page nearly empty', () => {
  const loose = { ...form, leastLineSpacing: form.lineSpacing };
  const long = (count: number): Block[] =>
    Array.from({ length: count }, (_, index) => paragraph(`Đoạn ${index + 1} `.repeat(60)));
  const pagesOf = (count: number, by = form) => layout(documentOf([...long(count), closing]), by, ruler);
  /** So many paragraphs that a paper set loose ends in the signature and a few lines. */
  const bare = Array.from({ length: 20 }, (_, at) => at + 5).find((count) => {
    const pages = pagesOf(count, loose);
    const last = textsOf(pages.at(-1)).filter(
      ({ text }) => text.startsWith('Đoạn') || text.includes(' Đoạn'),
    );
    return pages.length > pagesOf(count).length && last.length < 5;
  });

  it('draws the lines of its paper together, no closer than the decree lets them be', () => {
    if (bare === undefined) throw new Error('no such paper');
    const pitch = (pages: readonly Page[]) => {
      const [first, second] = textsOf(pages[0]).filter(({ text }) => text.includes('Đoạn'));
      return (second?.y ?? 0) - (first?.y ?? 0);
    };
    const [tight, wide] = [pagesOf(bare), pagesOf(bare, loose)];
    expect(tight.length).toBe(wide.length - 1);
    expect(pitch(tight)).toBeLessThan(pitch(wide));
    expect(pitch(tight)).toBeGreaterThanOrEqual(pitch(wide) / form.lineSpacing - 0.01);
  });

  it('does so too where what goes with the signature leaves the page before half empty', () => {
    const paper = (count: number) =>
      documentOf([...lines(count), { kind: 'together', blocks: long(3) }, closing]);
    const counts = Array.from({ length: 30 }, (_, at) => at + 1);
    const parted = counts.filter((count) => {
      const [first, second, ...more] = layout(paper(count), loose, ruler);
      const foot = Math.max(...textsOf(first).map(({ y }) => y));
      return second !== undefined && more.length === 0 && foot < 0.65 * second.height;
    });
    expect(parted.length).toBeGreaterThan(0);
    expect(parted.map((count) => layout(paper(count), form, ruler).length)).toContain(1);
  });

  it('puts every line where it stands in a paper set at that spacing from the start', () => {
    const between = {
      ...form,
      lineSpacing: form.lineSpacing + (form.leastLineSpacing - form.lineSpacing) / 3,
    };
    const set = { ...between, leastLineSpacing: between.lineSpacing };
    const baselines = (pages: readonly Page[]) => pages.map((page) => textsOf(page).map(({ y }) => y));
    const found = Array.from({ length: 40 }, (_, at) => at + 5).find(
      (count) =>
        pagesOf(count).length < pagesOf(count, loose).length &&
        pagesOf(count, set).length === pagesOf(count).length,
    );
    if (found === undefined) throw new Error('no such paper');
    const [drawn, from] = [baselines(pagesOf(found)), baselines(pagesOf(found, set))];
    expect(drawn.map((page) => page.length)).toEqual(from.map((page) => page.length));
    for (const [at, y] of drawn.flat().entries()) expect(y).toBeCloseTo(from.flat()[at] ?? 0, 6);
  });

  it('leaves a paper of one page alone', () => {
    const short = [...long(1), closing];
    expect(layout(documentOf(short), form, ruler)).toEqual(layout(documentOf(short), loose, ruler));
  });
});

describe('a lead-in to parts with headings of their own', () => {
  it('ends a page where much of it would else stay white, and never where little would', () => {
    const lead = paragraph(`${'Thành tích '.repeat(16)}đạt được:`);
    const part = [paragraph('1. Phần một', { keepWithNext: true }), paragraph('Nội dung '.repeat(22))];
    const heading = paragraph('II. THÀNH TÍCH', { keepWithNext: true });
    const foot = ((297 - 20) * 72) / 25.4;
    const parted: number[] = [];
    for (let count = 22; count < 34; count++) {
      const pages = layout(documentOf([...lines(count), heading, lead, ...part, ...lines(9)]), form, ruler);
      const lowest = Math.max(...textsOf(pages[0]).map(({ y }) => y));
      expect(foot - lowest, `${count} lines before`).toBeLessThan((257 * 72) / 25.4 / 6 + 3);
      if (find(pages, 'đạt được:')?.page !== find(pages, '1. Phần một')?.page) parted.push(count);
    }
    expect(parted.length).toBeGreaterThan(0);
    expect(parted.length).toBeLessThan(4);
  });
});

describe('white that fills its page', () => {
  const baselines = (...blocks: readonly Block[]) =>
    layout(documentOf(blocks), form, ruler).map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.y] : [])),
    );
  const fill: Block = { kind: 'fill' };

  it('parts what stands between it evenly, down to the foot of the page', () => {
    const [[first = 0, second = 0, third = 0] = []] = baselines(
      paragraph('Một'),
      fill,
      paragraph('Hai'),
      fill,
      paragraph('Ba'),
    );
    expect(second - first).toBeCloseTo(third - second);
    const [[, , full = 0] = []] = baselines(paragraph('Một'), fill, fill, paragraph('Hai'), paragraph('Ba'));
    expect(full).toBeCloseTo(third);
    expect(third).toBeGreaterThan(700);
  });
});

describe('a paragraph directly above a table', () => {
  const table: Block = {
    kind: 'table',
    columns: [{ align: 'center' }, { align: 'left' }],
    head: [{ cells: [{ runs: [{ text: 'STT' }] }, { runs: [{ text: 'Tên' }] }] }],
    rows: [{ cells: [{ runs: [{ text: '1' }] }, { runs: [{ text: 'Phòng Tổng hợp' }] }] }],
  };

  it('never stands without it at the foot of a page', () => {
    for (let count = 10; count < 40; count++) {
      const pages = layout(documentOf([...lines(count), paragraph('Tiêu chí thi đua.'), table]), form, ruler);
      expect(find(pages, 'Tiêu chí')?.page, `${count} lines`).toBe(find(pages, 'STT')?.page);
    }
  });
});

describe('pages', () => {
  it('number themselves from the second one, in the middle of the top margin, anew in each section', () => {
    const blocks = lines(80);
    const document = documentOf([], {
      sections: [
        { orientation: 'portrait', blocks },
        { orientation: 'landscape', blocks },
      ],
    });
    const pages = layout(document, form, ruler);
    const numbers = pages.map((page) => textsOf(page).find(({ tag }) => !tag));
    expect(numbers.map((mark) => mark?.text)).toEqual([undefined, '2', '3', undefined, '2', '3', '4']);
    const second = numbers[1];
    expect(second).toMatchObject({ face: 'regular', size: 14 });
    expect((second?.x ?? 0) + 3.5).toBeCloseTo((((210 - 30 - 15) / 2 + 30) * 72) / 25.4);
    expect(second?.y).toBeLessThan((20 * 72) / 25.4);
  });

  it('turn for a section in landscape', () => {
    const [page] = layout(
      documentOf([], { sections: [{ orientation: 'landscape', blocks: lines(1) }] }),
      form,
      ruler,
    );
    expect(page?.width).toBeGreaterThan(page?.height ?? 0);
  });

  it('carry every watermark behind the text', () => {
    const pages = layout(documentOf(lines(80), { watermarks: ['VÍ DỤ', 'DỰ THẢO'] }), form, ruler);
    for (const { marks } of pages) {
      expect(marks.slice(0, 2).map((mark) => mark.kind === 'watermark' && mark.text)).toEqual([
        'VÍ DỤ',
        'DỰ THẢO',
      ]);
    }
  });

  it('begin anew at a page break, and not twice', () => {
    const pages = layout(
      documentOf([...lines(1), { kind: 'page-break' }, { kind: 'page-break' }, paragraph('Sau')]),
      form,
      ruler,
    );
    expect(pages).toHaveLength(2);
    expect(find(pages, 'Sau')?.page).toBe(2);
  });

  it('exist even for a document without text', () => {
    expect(layout(documentOf([]), form, ruler)).toHaveLength(1);
  });

  it.each([
    ['a heading', paragraph('Tiêu đề', { keepWithNext: true })],
    ['a lead-in', paragraph('Tiêu đề như sau:')],
  ])('never end with %s', (_, heading) => {
    for (let count = 25; count < 40; count++) {
      const pages = layout(documentOf([...lines(count), heading, paragraph('Thân bài')]), form, ruler);
      expect(find(pages, 'Tiêu đề')?.page).toBe(find(pages, 'Thân bài')?.page);
    }
  });
});

describe('a signature', () => {
  it('is never split and has two lines of text above it on its page', () => {
    for (let count = 15; count < 40; count++) {
      const pages = layout(documentOf([...lines(count), closing]), form, ruler);
      const home = find(pages, 'GIÁM ĐỐC')?.page;
      for (const text of ['Nơi nhận:', '- Lưu', 'Khước', `Dòng ${count}`, `Dòng ${count - 1}`]) {
        expect(find(pages, text)?.page, `${count} lines: ${text}`).toBe(home);
      }
    }
  });

  it('stands level with Nơi nhận, its name a stamp’s height below its power', () => {
    const pages = layout(documentOf([...lines(3), closing]), form, ruler);
    const power = find(pages, 'GIÁM ĐỐC');
    const name = find(pages, 'Khước');
    expect(find(pages, 'Nơi nhận:')?.y).toBeCloseTo(power?.y ?? 0);
    expect((((name?.y ?? 0) - (power?.y ?? 0) - 14) * 25.4) / 72).toBeGreaterThanOrEqual(25);
    expect((((name?.y ?? 0) - (power?.y ?? 0) - 14) * 25.4) / 72).toBeLessThanOrEqual(30);
  });

  it('shares its row with others, all names on one line', () => {
    const pages = layout(
      documentOf([
        ...lines(2),
        {
          kind: 'signatures',
          rows: [
            [
              { lines: ['THƯ KÝ'], name: 'Lê Thị Hoa' },
              { lines: ['ỦY VIÊN'], name: 'Trần Văn Bình' },
              { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], post: 'GIÁM ĐỐC SỞ', name: 'Nguyễn Văn Khước' },
            ],
          ],
        },
      ]),
      form,
      ruler,
    );
    const [left, middle, right] = ['Hoa', 'Bình', 'Khước'].map((name) => find(pages, name));
    expect(left?.y).toBe(middle?.y);
    expect(middle?.y).toBe(right?.y);
    expect(left?.x).toBeLessThan(middle?.x ?? 0);
    expect(middle?.x).toBeLessThan(right?.x ?? 0);
  });
});

describe('Kính gửi', () => {
  const set = (...names: string[]) => layout(documentOf([{ kind: 'addressees', names }]), form, ruler);

  it('stands on one line, centred, for one addressee', () => {
    const mark = find(set('Bộ Nội vụ'), 'Kính gửi: Bộ Nội vụ');
    const middle = (mark?.x ?? 0) + ('Kính gửi: Bộ Nội vụ'.length * 7) / 2;
    expect(middle).toBeCloseTo((((210 - 30 - 15) / 2 + 30) * 72) / 25.4);
  });

  it('sets the dashes of several under its colon, with `;` and at the end `.`', () => {
    const pages = set('Bộ Nội vụ', 'Ủy ban nhân dân tỉnh;', 'Ban Thi đua.');
    const word = find(pages, 'Kính gửi:');
    const names = ['- Bộ Nội vụ;', '- Ủy ban nhân dân tỉnh;', '- Ban Thi đua.'].map((text) =>
      find(pages, text),
    );
    for (const name of names) expect(name?.x).toBeCloseTo((word?.x ?? 0) + 'Kính gửi'.length * 7);
  });

  it('says nothing to nobody', () => {
    expect(set().flatMap((page) => textsOf(page))).toEqual([]);
  });
});

describe('a list', () => {
  it('counts with the letters of the law', () => {
    const items = Array.from({ length: 8 }, () => [paragraph('x')]);
    const pages = layout(documentOf([{ kind: 'list', marker: 'letter', items }]), form, ruler);
    const labels = textsOf(pages[0]).filter(({ tag }) => tag?.role === 'Lbl');
    expect(labels.map(({ text }) => text.trim())).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)']);
  });

  it('starts where it is told', () => {
    const pages = layout(
      documentOf([{ kind: 'list', marker: 'number', start: 3, items: [[paragraph('x')]] }]),
      form,
      ruler,
    );
    expect(find(pages, '3.')).toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/block.ts';
import { setColumns } from '../../src/typeset/column-widths.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { Page, TextMark } from '../../src/typeset/page.ts';
import { cells, documentOf, form, paragraph, ruler } from './ruler.ts';

const table = (more: Partial<Table>): Table => ({
  kind: 'table',
  columns: [{ align: 'left' }, { align: 'left' }],
  head: [cells('Tên', 'Thành tích')],
  rows: [],
  ...more,
});

const textsOf = (page: Page | undefined): TextMark[] =>
  (page?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');

describe('columns', () => {
  const widths = (block: Table) => setColumns(block, 400, 10, 4, ruler).widths;

  it('fill the width of the text', () => {
    for (const rows of [[], [cells('a', 'b')], [cells('một hai ba '.repeat(40), 'x '.repeat(200))]]) {
      expect(widths(table({ rows })).reduce((sum, width) => sum + width, 0)).toBeCloseTo(400);
    }
  });

  it('give a short column what it needs and the rest to the long one', () => {
    const [short = 0, long = 0] = widths(
      table({ rows: [cells('Nguyễn Văn An', 'có thành tích '.repeat(30))] }),
    );
    expect(short).toBeCloseTo(13 * 5 + 8, 0);
    expect(long).toBeGreaterThan(300);
  });

  it('follow the shares that the document gives', () => {
    expect(
      widths(
        table({
          columns: [
            { align: 'left', share: 1 },
            { align: 'left', share: 3 },
          ],
        }),
      ),
    ).toEqual([100, 300]);
  });

  it('never cut a word while there is room, whatever the shares', () => {
    const [narrow = 0] = widths(
      table({
        columns: [
          { align: 'left', share: 1 },
          { align: 'left', share: 99 },
        ],
        rows: [cells('15/QĐ-SKHĐT', 'x')],
      }),
    );
    expect(narrow).toBeGreaterThanOrEqual(11 * 5 + 8);
  });
});

describe('a table of more rows than are kept set', () => {
  it('has them all, in their places, as if it began with them', () => {
    const note = [{ text: 'chú thích' }];
    const rows = Array.from({ length: 700 }, (_, at) =>
      cells(`Người ${at + 1000}`, 'lao động giỏi '.repeat(5)),
    );
    const footnoted = rows.with(650, { cells: [{ runs: [{ text: 'Người', note }] }, ...cells('một').cells] });
    const pages = layout(documentOf([table({ rows: footnoted })]), form, ruler);
    const of = (row: string) => {
      const page = pages.find((each) => textsOf(each).some(({ text }) => text === row));
      return textsOf(page).flatMap(({ text, x, y, tag }) =>
        text.startsWith('Người') ? [[x, y, tag?.role, tag?.parent?.parent?.role]] : [],
      );
    };
    expect(pages.flatMap(textsOf).filter(({ text }) => /^Người \d+$/.test(text))).toHaveLength(699);
    expect(pages.flatMap(textsOf).filter(({ text }) => text.includes('chú thích'))).toHaveLength(1);
    expect(of('Người 1600')).toEqual(of('Người 1300'));
  });
});

describe('a table with many columns', () => {
  const wide = (count: number): Table => ({
    kind: 'table',
    columns: Array.from({ length: count }, () => ({ align: 'center' as const })),
    head: [cells(...Array.from({ length: count }, (_, index) => `Tiêu ${index}`))],
    rows: [cells(...Array.from({ length: count }, () => '100,00'))],
  });
  const textsIn = (count: number) => textsOf(layout(documentOf([wide(count)]), form, ruler)[0]);

  it('is set in its size while every word fits', () => {
    expect(new Set(textsIn(8).map(({ size }) => size))).toEqual(new Set([12]));
  });

  it('is set smaller before a word is cut', () => {
    const texts = textsIn(12);
    expect(texts[0]?.size).toBeLessThan(12);
    expect(texts[0]?.size).toBeGreaterThanOrEqual(9);
    expect(texts.filter(({ text }) => text === '100,00')).toHaveLength(12);
  });

  it('cuts words rather than shrink below 9 pt or leave the page', () => {
    const texts = textsIn(30);
    expect(new Set(texts.map(({ size }) => size))).toEqual(new Set([9]));
    expect(Math.max(...texts.map(({ x }) => x))).toBeLessThan((195 * 72) / 25.4);
  });
});

describe('rows', () => {
  const tall = 'Hoàn thành xuất sắc nhiệm vụ được giao trong năm. '.repeat(150);

  it('set the head again on each page, as no content', () => {
    const rows = Array.from({ length: 90 }, (_, index) => cells(`Tên ${index + 1}`, 'Tốt'));
    const pages = layout(documentOf([table({ rows })]), form, ruler);
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      const head = textsOf(page).find(({ text }) => text === 'Thành tích');
      expect(head?.tag === undefined).toBe(index > 0);
    }
  });

  it('go to the next page whole when they do not fit', () => {
    const filler = Array.from({ length: 45 }, () => cells('a', 'b'));
    const row = cells('cuối', 'Hoàn thành xuất sắc nhiệm vụ được giao trong năm. '.repeat(6));
    const pages = layout(documentOf([table({ rows: [...filler, row] })]), form, ruler);
    const holding = pages.filter((page) => textsOf(page).some(({ text }) => text.includes('nhiệm vụ')));
    expect(holding).toHaveLength(1);
    expect(pages).toHaveLength(2);
  });

  it('never leave the last of them alone on a page', () => {
    for (let count = 3; count < 100; count++) {
      const rows = Array.from({ length: count }, (_, index) => cells(`${index}`, 'a'));
      const pages = layout(documentOf([table({ rows })]), form, ruler);
      const alone = textsOf(pages.at(-1)).filter(({ tag, text }) => tag?.role === 'TD' && text === 'a');
      expect(alone.length, `${count}`).toBeGreaterThan(1);
    }
  });

  it('are cut only when a page cannot hold them, and then start where they are', () => {
    const pages = layout(
      documentOf([paragraph('Trước bảng.'), table({ rows: [cells('An', tall)] })]),
      form,
      ruler,
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(textsOf(pages[0]).some(({ text }) => text.includes('nhiệm vụ'))).toBe(true);
    const words = pages.flatMap((page) => textsOf(page).filter(({ tag }) => tag?.role === 'TD'));
    expect(words.map(({ text, continued }) => text + (continued ? ' ' : '')).join('')).toBe(
      `An${tall.trim()}`,
    );
    for (const page of pages) {
      const bottom = Math.max(...textsOf(page).map(({ y }) => y));
      const edge = page.marks.filter(
        (mark) => mark.kind === 'rule' && mark.y1 === mark.y2 && mark.y1 > bottom,
      );
      expect(edge, 'each part is closed by a border').toHaveLength(1);
    }
  });

  it('under a title over all columns are not parted from it', () => {
    const group = (name: string) => ({ cells: [{ span: 2, runs: [{ text: name }] }] });
    for (let count = 40; count < 50; count++) {
      const rows = [
        ...Array.from({ length: count }, () => cells('a', 'b')),
        group('II. TẬP THỂ'),
        cells('c', 'd'),
      ];
      const pages = layout(documentOf([table({ rows })]), form, ruler);
      const home = pages.findIndex((page) => textsOf(page).some(({ text }) => text === 'II. TẬP THỂ'));
      expect(textsOf(pages[home]).some(({ text }) => text === 'c')).toBe(true);
    }
  });

  it('are drawn without lines when the document wants none', () => {
    const pages = layout(documentOf([table({ rows: [cells('a', 'b')], ruled: false })]), form, ruler);
    expect(pages[0]?.marks.filter(({ kind }) => kind === 'rule')).toEqual([]);
  });

  it('have heads in bold unless a style is given', () => {
    const plain = layout(documentOf([table({})]), form, ruler);
    expect(textsOf(plain[0]).map(({ face }) => face)).toEqual(['bold', 'bold']);
    const styled = table({
      head: [{ cells: [{ runs: [{ text: '(1)', italic: true }] }, { runs: [{ text: '(2)' }] }] }],
    });
    expect(textsOf(layout(documentOf([styled]), form, ruler)[0]).map(({ face }) => face)).toEqual([
      'italic',
      'regular',
    ]);
  });
});

describe('cells over several rows', () => {
  const head = [
    {
      cells: [
        { runs: [{ text: 'STT' }], down: 2 },
        { runs: [{ text: 'Phiếu' }], span: 2 },
      ],
    },
    cells('có', 'không'),
  ];
  const joined = table({
    columns: [{ align: 'center' }, { align: 'center' }, { align: 'center' }],
    head,
    rows: [cells('1', '7', '0')],
  });
  const [page] = layout(documentOf([joined]), form, ruler);
  const find = (text: string) => textsOf(page).find((mark) => mark.text === text);

  it('leave their columns out of the rows below, and stand in the middle of a head', () => {
    expect(find('có')?.x).toBeGreaterThan(find('STT')?.x ?? 0);
    expect(find('có')?.x).toBeLessThan(find('không')?.x ?? 0);
    const middle = ((find('Phiếu')?.y ?? 0) + (find('có')?.y ?? 0)) / 2;
    expect(find('STT')?.y).toBeCloseTo(middle);
  });

  it('have no line through them', () => {
    const rules = (page?.marks ?? []).filter((mark) => mark.kind === 'rule');
    const between = rules.filter(
      ({ y1, y2 }) => y1 === y2 && y1 > (find('Phiếu')?.y ?? 0) && y1 < (find('có')?.y ?? 0),
    );
    expect(between.length).toBeGreaterThan(0);
    const left = Math.min(...rules.map(({ x1 }) => x1));
    for (const { x1 } of between) expect(x1).toBeGreaterThan(left);
  });

  it('tell a reader how far they reach', () => {
    expect(find('STT')?.tag).toMatchObject({ role: 'TH', down: 2, span: 1 });
    expect(find('Phiếu')?.tag).toMatchObject({ role: 'TH', down: 1, span: 2 });
  });

  it('hold their rows on one page', () => {
    for (let count = 15; count < 40; count++) {
      const group = [
        { cells: [{ runs: [{ text: 'Tổ' }], down: 3 }, { runs: [{ text: 'a' }] }] },
        cells('b'),
        cells('c'),
      ];
      const rows = [...Array.from({ length: count }, () => cells('x', 'y')), ...group];
      const pages = layout(documentOf([table({ rows })]), form, ruler);
      const homes = ['Tổ', 'a', 'b', 'c'].map((text) =>
        pages.findIndex((each) => textsOf(each).some((mark) => mark.text === text)),
      );
      expect(new Set(homes).size, `${count} before`).toBe(1);
    }
  });
});

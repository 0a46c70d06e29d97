import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../src/document/block.ts';
import type { Document, Section } from '../../src/document/document.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { Page, TextMark } from '../../src/typeset/page.ts';
import { documentOf, form, paragraph, ruler } from './ruler.ts';

const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`Dòng ${index + 1}`));
const portrait = (blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
  orientation: 'portrait',
  blocks,
  ...more,
});
const set = (sections: readonly Section[], more: Partial<Document> = {}) =>
  layout(documentOf([], { sections, ...more }), form, ruler);
const textsOf = (page: Page | undefined): TextMark[] =>
  (page?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
/** What stands in the upper margin: the page number. */
const numberOf = (page: Page) => textsOf(page).find(({ y }) => y < (20 * 72) / 25.4)?.text;

describe('page numbers of sections', () => {
  const long = lines(40);

  it('start again with each, and leave out the first page', () => {
    expect(set([portrait(long), portrait(long)]).map(numberOf)).toEqual([undefined, '2', undefined, '2']);
  });

  it('go on where the section says so', () => {
    const pages = set([
      portrait(long),
      { ...portrait(long, { numbering: 'continued' }), orientation: 'landscape' },
    ]);
    expect(pages.slice(0, 4).map(numberOf)).toEqual([undefined, '2', '3', '4']);
    expect(pages[2]?.width).toBeGreaterThan(pages[2]?.height ?? 0);
  });

  it('are left out where it says so', () => {
    expect(set([portrait(long, { numbering: 'none' })]).map(numberOf)).toEqual([undefined, undefined]);
  });
});

describe('a file of several papers', () => {
  const toParts: Run[] = [
    { text: 'Tờ trình ', to: 'b' },
    { text: '', pageOf: 'b', to: 'b' },
  ];
  const sections = [
    portrait([{ kind: 'paragraph', runs: toParts }], { part: { id: 'a', title: 'Mục lục' } }),
    portrait(lines(40)),
    portrait(lines(2), { part: { id: 'b', title: 'Tờ trình' }, watermarks: ['DỰ THẢO'] }),
  ];

  it('counts its pages from the first to the last', () => {
    const pages = set(sections, { folio: 'Trang {x}/{n}' });
    expect(pages.map((page) => textsOf(page).at(-1)?.text)).toEqual([1, 2, 3, 4].map((x) => `Trang ${x}/4`));
    for (const page of pages) expect(textsOf(page).at(-1)?.tag).toBeUndefined();
  });

  it('prints the page on which a part begins, as a link to it', () => {
    const [first] = set(sections);
    const words = textsOf(first);
    expect(words.map(({ text }) => text).join('')).toBe('Tờ trình 4');
    for (const { tag } of words) expect(tag).toMatchObject({ role: 'Link', to: 'b', parent: { role: 'P' } });
  });

  it('counts a contents page that grows by its own numbers', () => {
    const entry = (): Block => ({
      kind: 'paragraph',
      runs: [{ text: 'x '.repeat(60) }, { text: '', pageOf: 'b' }],
    });
    const contents = portrait(Array.from({ length: 60 }, entry));
    const pages = set([contents, portrait(lines(1), { part: { id: 'b', title: 'B' } })]);
    const printed = textsOf(pages[0]).find(({ text }) => /\d/.test(text))?.text;
    expect(printed).toMatch(new RegExp(` ${pages.length}$`));
  });

  it('refuses a number of a part that it does not have', () => {
    const runs = [{ text: '', pageOf: 'x' }];
    expect(() => set([portrait([{ kind: 'paragraph', runs }])])).toThrow(/no part “x”/);
  });

  it('marks the page on which each part begins, and its own watermark', () => {
    const pages = set(sections);
    expect(pages.map(({ part }) => part?.title)).toEqual(['Mục lục', undefined, undefined, 'Tờ trình']);
    const marked = pages.map(({ marks }) => marks.some(({ kind }) => kind === 'watermark'));
    expect(marked).toEqual([false, false, false, true]);
  });
});

describe('blocks held together', () => {
  it('move to the next page as one', () => {
    const held: Block = { kind: 'together', blocks: lines(6).map((block) => ({ ...block })) };
    for (let count = 20; count < 40; count++) {
      const pages = set([portrait([...Array.from({ length: count }, () => paragraph('Trước')), held])]);
      const homes = pages.flatMap((page, at) =>
        textsOf(page).flatMap(({ text }) => (text.startsWith('Dòng') ? [at] : [])),
      );
      expect(homes).toHaveLength(6);
      expect(new Set(homes).size, `${count} before`).toBe(1);
    }
  });

  it('take the heading before them along', () => {
    const held: Block = { kind: 'together', blocks: lines(6) };
    for (let count = 20; count < 40; count++) {
      const before = Array.from({ length: count }, () => paragraph('Trước'));
      const pages = set([portrait([...before, paragraph('Đầu mục', { keepWithNext: true }), held])]);
      const home = pages.find((page) => textsOf(page).some(({ text }) => text === 'Đầu mục'));
      expect(
        textsOf(home).some(({ text }) => text === 'Dòng 6'),
        `${count} before`,
      ).toBe(true);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Paragraph, Signature } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { Page, Tag, TextMark } from '../../src/typeset/page.ts';
import { form, ruler } from './ruler.ts';

const syllables = [
  'thi',
  'đua',
  'khen',
  'thưởng',
  'Nguyễn',
  'Văn',
  'ngày',
  '17',
  'tháng',
  '9',
  'số',
  '240/KH-UBND',
  '“và”',
  '-',
  'Điều',
];
const text = (most: number) =>
  fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const run = (most: number) => fc.record({ text: text(most), bold: fc.boolean(), italic: fc.boolean() });
const runs = (most: number) =>
  fc
    .array(run(most), { minLength: 1, maxLength: 3 })
    .map((list) => list.map((one, index) => (index === 0 ? one : { ...one, text: ` ${one.text}` })));

const prose: fc.Arbitrary<Paragraph> = fc.record({
  kind: fc.constant('paragraph' as const),
  runs: runs(120),
  align: fc.constantFrom('justify' as const, 'left' as const, 'center' as const, 'right' as const),
  keepWithNext: fc.boolean(),
});
const list: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('list' as const),
  marker: fc.constantFrom('dash' as const, 'number' as const, 'letter' as const, 'none' as const),
  items: fc.array(
    prose.map((one) => [one]),
    { minLength: 1, maxLength: 8 },
  ),
});
const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const row = (most: number) =>
    fc.record({
      cells: fc.array(
        runs(most).map((list) => ({ runs: list })),
        { minLength: count, maxLength: count },
      ),
    });
  // Taller than a page, whatever the width of its column.
  const tallRow = row(25).map(({ cells }) => ({
    cells: cells.map((cell, index) => (index === 0 ? { runs: [{ text: 'thi đua '.repeat(1500) }] } : cell)),
  }));
  return fc.record({
    kind: fc.constant('table' as const),
    columns: fc.constant(Array.from({ length: count }, () => ({ align: 'left' as const }))),
    head: fc.array(row(3), { maxLength: 2 }),
    rows: fc.array(fc.oneof({ weight: 30, arbitrary: row(25) }, tallRow), { minLength: 1, maxLength: 25 }),
  });
});
const signature: fc.Arbitrary<Signature> = fc.record({
  lines: fc.array(text(4), { minLength: 1, maxLength: 3 }),
  hint: text(4),
  name: text(4),
});
const end: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('closing' as const),
    recipients: fc.array(text(12), { maxLength: 8 }),
    signature,
  }),
  fc.record({
    kind: fc.constant('signatures' as const),
    rows: fc.array(fc.array(signature, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  }),
);
const document: fc.Arbitrary<Document> = fc
  .record({
    blocks: fc.array(fc.oneof({ weight: 4, arbitrary: prose }, list, table), { minLength: 1, maxLength: 9 }),
    last: end,
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  })
  .map(({ blocks, last, orientation }) => ({
    id: 'x',
    path: 'x.pdf',
    title: 'x',
    author: 'x',
    date: '2022-01-05',
    watermarks: [],
    sections: [{ orientation, blocks: [...blocks, last] }],
  }));

const textsOf = (page: Page): TextMark[] =>
  page.marks.filter((mark): mark is TextMark => mark.kind === 'text');

/** What a reader hears: elements in the order in which they begin, each with its words. */
function wordsHeard(pages: readonly Page[]): string[] {
  const byTag = new Map<Tag, string>();
  for (const mark of pages.flatMap(textsOf)) {
    if (!mark.tag) continue;
    byTag.set(mark.tag, `${byTag.get(mark.tag) ?? ''}${mark.text}${mark.continued ? ' ' : ''}`);
  }
  return [...byTag.values()].flatMap((words) => words.split(' ').filter((word) => word !== ''));
}

function wordsWritten(blocks: readonly Block[]): string[] {
  const markers = (block: Extract<Block, { kind: 'list' }>, index: number) =>
    ({ dash: ['-'], number: [`${index + 1}.`], letter: [`${'abcdđeghi'[index]})`], none: [] })[block.marker];
  const signed = (one: Signature) => [...one.lines, one.hint ?? '', one.name ?? ''];
  const stretches = blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return block.runs.map((one) => one.text);
    if (block.kind === 'list')
      return block.items.flatMap((item, index) => [...markers(block, index), ...wordsWritten(item)]);
    if (block.kind === 'table')
      return [...block.head, ...block.rows].flatMap((row) =>
        row.cells.flatMap((cell) => cell.runs.map((one) => one.text)),
      );
    if (block.kind === 'closing')
      return [
        ...(block.recipients.length > 0 ? ['Nơi nhận:'] : []),
        ...block.recipients,
        ...signed(block.signature),
      ];
    if (block.kind === 'signatures') return block.rows.flat().flatMap(signed);
    return [];
  });
  return stretches
    .join(' ')
    .split(/ +/)
    .filter((word) => word !== '');
}

function always(judge: (pages: readonly Page[], document: Document) => void): void {
  fc.assert(
    fc.property(document, (one) => {
      judge(layout(one, form, ruler), one);
    }),
    { numRuns: 150, seed: 30_2020 },
  );
}

describe('on any document', () => {
  it('every word is printed once, in the order of the document', () => {
    always((pages, { sections }) => {
      // A word cut in two has no space inside, a table row cut in two is still read cell by cell.
      expect(wordsHeard(pages)).toEqual(sections.flatMap(({ blocks }) => wordsWritten(blocks)));
    });
  });

  it('nothing stands outside the margins', () => {
    const [left, top] = [(30 * 72) / 25.4, (20 * 72) / 25.4];
    always((pages) => {
      for (const page of pages) {
        const [right, bottom] = [page.width - left / 2, page.height - top];
        for (const mark of page.marks) {
          if (mark.kind === 'text' && mark.tag) {
            const spaces = mark.text.split(' ').length - 1;
            const width = ruler.width(mark.text, mark.face) * mark.size + spaces * mark.wordGap;
            expect(mark.x).toBeGreaterThanOrEqual(left - 0.01);
            expect(mark.x + width).toBeLessThanOrEqual(right + 0.01);
            expect(mark.y - 0.8 * mark.size).toBeGreaterThanOrEqual(top - 0.01);
            expect(mark.y + 0.2 * mark.size).toBeLessThanOrEqual(bottom + 0.01);
          } else if (mark.kind === 'rule') {
            expect(Math.min(mark.x1, mark.x2)).toBeGreaterThanOrEqual(left - 0.01);
            expect(Math.max(mark.x1, mark.x2)).toBeLessThanOrEqual(right + 0.01);
            expect(Math.max(mark.y1, mark.y2)).toBeLessThanOrEqual(bottom + 0.01);
          }
        }
      }
    });
  });

  it('no line of a paragraph stands alone at the foot or the head of a page', () => {
    always((pages) => {
      const homes = new Map<Tag, number[]>();
      for (const [index, page] of pages.entries()) {
        const lines = new Map<Tag, Set<number>>();
        for (const { tag, y } of textsOf(page)) {
          if (tag?.role === 'P') lines.set(tag, (lines.get(tag) ?? new Set()).add(y));
        }
        for (const [tag, ys] of lines) homes.set(tag, [...(homes.get(tag) ?? Array(index).fill(0)), ys.size]);
      }
      for (const counts of homes.values()) {
        const parts = counts.filter((count) => count > 0);
        if (parts.length > 1) expect(Math.min(...parts)).toBeGreaterThanOrEqual(2);
      }
    });
  });

  it('a signature block stands on one page, with text of the body above it', () => {
    always((pages, { sections }) => {
      const last = sections[0]?.blocks.at(-1);
      const firstRow =
        last?.kind === 'closing' ? [last.signature] : last?.kind === 'signatures' ? last.rows[0] : [];
      const written = wordsWritten(last ? [last] : []).length;
      // The tags of the block are the last ones of the document.
      const byTag = new Map<Tag, { page: number; words: number }>();
      for (const [page, { tag, text: words }] of pages.flatMap((one, index) =>
        textsOf(one).map((mark) => [index, mark] as const),
      )) {
        if (!tag) continue;
        const count = words.split(' ').filter((word) => word !== '').length;
        byTag.set(tag, { page, words: (byTag.get(tag)?.words ?? 0) + count });
      }
      let left = written;
      const homes = new Set<number>();
      for (const { page, words } of [...byTag.values()].reverse()) {
        if (left <= 0) break;
        left -= words;
        homes.add(page);
      }
      expect(firstRow?.length).toBeGreaterThan(0);
      expect(homes.size).toBe(1);
      const [home = 0] = homes;
      const body = [...byTag.values()]
        .filter(({ page }) => page === home)
        .reduce((sum, { words }) => sum + words, 0);
      expect(body).toBeGreaterThan(written);
    });
  });

  it('the same document gives the same pages', () => {
    always((pages, one) => {
      expect(layout(one, form, ruler)).toEqual(pages);
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { Page, TextMark } from '../../src/typeset/page.ts';
import { cells, documentOf, form, paragraph, ruler } from './ruler.ts';

const noted = (text: string, note: string): Block => ({
  kind: 'paragraph',
  runs: [{ text, note: [{ text: note }] }, { text: ' tiếp theo.' }],
});
const textsOf = (page: Page | undefined): TextMark[] =>
  (page?.marks ?? []).filter((mark): mark is TextMark => mark.kind === 'text');
const set = (...blocks: Block[]) => layout(documentOf(blocks), form, ruler);

describe('a footnote', () => {
  it('has a small raised number in the text, and its words below a rule at the foot of the page', () => {
    const [page] = set(noted('Kết quả', 'Số liệu đến tháng 9.'), paragraph('Hết.'));
    const text = textsOf(page).find(({ text }) => text === 'Kết quả');
    const number = textsOf(page).find(({ tag }) => tag?.role === 'Reference');
    const note = textsOf(page).find(({ tag }) => tag?.role === 'Note');
    expect(number).toMatchObject({ text: '1', size: 14 * 0.65 });
    expect(number?.y).toBeLessThan(text?.y ?? 0);
    expect(number?.x).toBeCloseTo((text?.x ?? 0) + 7 * 7);
    expect(note?.text).toBe('Số liệu đến tháng 9.');
    expect(note?.size).toBe(11);
    expect(note?.y).toBeCloseTo(((297 - 20) * 72) / 25.4 - 0.2 * 11);
    expect(page?.marks.some((mark) => mark.kind === 'rule' && mark.y1 > 600)).toBe(true);
  });

  it('stands on the page of its number, and takes its room from the text', () => {
    for (let count = 20; count < 40; count++) {
      const before = Array.from({ length: count }, () => paragraph('Trước'));
      const pages = set(...before, noted('Kết quả', 'Chú thích.'), ...before.slice(0, 5));
      for (const page of pages) {
        const inks = textsOf(page).filter(({ tag }) => tag);
        const lowest = Math.max(...inks.map(({ y, size }) => y + 0.2 * size));
        expect(lowest).toBeLessThanOrEqual(((297 - 20) * 72) / 25.4 + 0.01);
        const roles = inks.map(({ tag }) => tag?.role);
        expect(roles.includes('Reference'), `${count} before`).toBe(roles.includes('Note'));
      }
    }
  });

  it('is counted through the section, in tables too', () => {
    const runs = [{ text: 'Tổng', note: [{ text: 'Hai.' }] }];
    const table: Block = {
      kind: 'table',
      columns: [{ align: 'left' }],
      head: [cells('Cột')],
      rows: [{ cells: [{ runs }] }],
    };
    const [page] = set(noted('Một', 'Một.'), table, noted('Ba', 'Ba.'));
    const numbers = textsOf(page).filter(({ tag }) => tag?.role === 'Reference');
    expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '3']);
    const words = textsOf(page).filter(({ tag }) => tag?.role === 'Note');
    expect(words.map(({ text }) => text)).toEqual(['Một.', 'Hai.', 'Ba.']);
  });
});

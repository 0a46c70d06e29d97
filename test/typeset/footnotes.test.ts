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

  const long = (lines: number) =>
    Array.from({ length: lines }, (_, at) => `chú${at} ${'thích '.repeat(14)}`).join('');
  const foot = ((297 - 20) * 72) / 25.4 + 0.01;
  const notesOn = (page: Page) => textsOf(page).filter(({ tag }) => tag?.role === 'Note');

  it('goes on at the foot of the next pages when it is longer than one, no line of it lost', () => {
    const words = long(150);
    const pages = set(paragraph('Trước'), noted('Kết quả', words), paragraph('Hết.'));
    expect(pages.length).toBeGreaterThan(2);
    const set1 = pages.flatMap(notesOn).map(({ text }) => text.trim());
    expect(set1.join(' ')).toBe(words.trim());
    for (const page of pages) {
      for (const { y, size } of notesOn(page)) expect(y + 0.2 * size).toBeLessThanOrEqual(foot);
      expect(notesOn(page).length).not.toBe(1);
    }
    expect(textsOf(pages[0]).some(({ tag }) => tag?.role === 'Reference')).toBe(true);
    expect(textsOf(pages.at(-1)).some(({ text }) => text === 'Hết.')).toBe(true);
  });

  it('begins on the page of its number wherever that falls, and text goes on above the rest of it', () => {
    for (let count = 20; count < 45; count++) {
      const before = Array.from({ length: count }, () => paragraph('Trước'));
      const words = long(9);
      const pages = set(...before, noted('Kết quả', words), ...before);
      expect(pages.length, `${count} before`).toBeLessThanOrEqual(Math.ceil((count * 2 + 12) / 31) + 1);
      const home = pages.findIndex((page) => textsOf(page).some(({ tag }) => tag?.role === 'Reference'));
      expect(notesOn(pages[home] as Page).length).toBeGreaterThanOrEqual(2);
      expect(
        pages
          .flatMap(notesOn)
          .map(({ text }) => text.trim())
          .join(' '),
      ).toBe(words.trim());
      for (const page of pages) {
        const lowest = Math.max(
          ...textsOf(page)
            .filter(({ tag }) => tag)
            .map(({ y, size }) => y + 0.2 * size),
        );
        expect(lowest).toBeLessThanOrEqual(foot);
        expect(
          textsOf(page).some(({ tag }) => tag?.role === 'P'),
          `${count} before`,
        ).toBe(true);
      }
    }
  });

  it('is not cut where it finds room, and stays in one piece when it has three lines', () => {
    for (let count = 20; count < 45; count++) {
      const before = Array.from({ length: count }, () => paragraph('Trước'));
      const pages = set(...before, noted('Kết quả', long(2)), ...before);
      expect(pages.map((page) => notesOn(page).length).filter((lines) => lines > 0)).toEqual([3]);
    }
  });

  it('makes way for what comes after it, two long ones one behind the other', () => {
    const [one, two] = [long(80), long(70)];
    const pages = set(noted('Một', one), noted('Hai', two), paragraph('Hết.'));
    const words = pages.flatMap(notesOn).map(({ text }) => text.trim());
    expect(words.join(' ')).toBe(`${one.trim()} ${two.trim()}`);
    const lines = pages.flatMap(textsOf).filter(({ tag }) => tag?.role === 'P' || tag?.role === 'Reference');
    expect(lines.map(({ text }) => text).join(' ')).toMatch(/Một.*1.*Hai.*2.*Hết\./);
  });
});

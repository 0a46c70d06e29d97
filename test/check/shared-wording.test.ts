import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLikeness } from '../../src/check/shared-wording.ts';

/** A text of so many words that no other seed shares. */
const prose = (seed: string, words: number): string =>
  Array.from({ length: words }, (_, at) => `${seed}${at}`).join(' ');

/** The text with every nth word changed. */
const reworded = (text: string, every: number): string =>
  text
    .split(' ')
    .map((word, at) => (at % every === 0 ? `khác${at}` : word))
    .join(' ');

const pairs = (texts: readonly string[], excepted: readonly string[] = []) =>
  findLikeness(texts, excepted, { shingles: 0.6, words: 0.9 }).map(
    ({ later, earlier }) => `${later}~${earlier}`,
  );

describe('what is alike', () => {
  test('a copy with a few words changed, whatever its case and punctuation', () => {
    const text = prose('việc', 300);
    expect(pairs([text, prose('khác', 300), reworded(text, 40).toUpperCase().replaceAll(' ', ', ')])).toEqual(
      ['2~0'],
    );
  });

  test.each([60, 120, 400])(
    'one of %i words with every eleventh replaced, spread as thin as can be',
    (words) => {
      const text = prose('việc', words);
      expect(pairs([text, prose('khác', words), reworded(text, 11)])).toEqual(['2~0']);
      expect(pairs([text, reworded(text, 5)])).toEqual([]);
    },
  );

  test('a report with its names and numbers replaced', () => {
    const text =
      'Trong năm học vừa qua cô đã trực tiếp giảng dạy bốn lớp 12, hướng dẫn 03 học sinh giỏi đạt giải cấp tỉnh môn Toán, xây dựng kho học liệu số gồm 120 bài giảng dùng chung cho cả tổ, đồng thời tổ chức 05 buổi sinh hoạt chuyên môn theo nghiên cứu bài học được đồng nghiệp đánh giá cao.';
    const other = text
      .replace('cô', 'thầy')
      .replace('bốn', 'năm')
      .replace('120', '98')
      .replace('Toán', 'Vật lí');
    expect(findLikeness([text, other], [], { shingles: 0.6, words: 0.9 })).toEqual([
      { later: 1, earlier: 0, share: expect.closeTo(0.92, 1) },
    ]);
  });

  test('the plan’s own words count neither for nor against it', () => {
    const own = prose('kế hoạch', 60);
    const text = prose('việc', 70);
    expect(pairs([`${own} ${text}`, `${reworded(text, 11)} ${own}`], [own])).toEqual(['1~0']);
    expect(pairs([`${own} ${text}`, `${own} ${reworded(text, 5)}`], [own])).toEqual([]);
  });

  test('a short text taken whole from a long one, and a long one that holds a short one', () => {
    const text = prose('việc', 900);
    const part = text.split(' ').slice(200, 260).join(' ');
    expect(pairs([text, part])).toEqual(['1~0']);
    expect(pairs([part, text])).toEqual(['1~0']);
  });

  test('the nearest of several, though all share a template', () => {
    const template = prose('mẫu', 120);
    const texts = Array.from({ length: 30 }, (_, at) => `${template} ${prose(`riêng${at}x`, 120)}`);
    expect(pairs([...texts, reworded(texts[20] ?? '', 60)])).toEqual(['30~20']);
  });

  test('each of many copies of one text is found', () => {
    const text = prose('việc', 100);
    const texts = Array.from({ length: 50 }, (_, at) => `${text} số${at}`);
    expect(pairs(texts)).toHaveLength(49);
  });
});

describe('what is not', () => {
  test('texts that share half of their words', () => {
    const half = prose('chung', 100);
    expect(pairs([`${half} ${prose('a', 100)}`, `${half} ${prose('b', 100)}`])).toEqual([]);
  });

  test('short texts, the plan’s own words, quotations within quotations', () => {
    const text = prose('việc', 100);
    expect(pairs([prose('việc', 20), prose('việc', 20)])).toEqual([]);
    expect(pairs([text, text], [text])).toEqual([]);
    const quoted = `“${text} “${prose('trong', 50)}” ${text}”`;
    expect(pairs([`${prose('a', 60)} ${quoted}`, `${prose('b', 60)} ${quoted}`])).toEqual([]);
  });
});

test('a share is a share, of an earlier text', () => {
  const word = fc.constantFrom('một', 'hai', 'ba', 'bốn', '“', '”');
  const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      for (const { later, earlier, share } of findLikeness(texts, [], { shingles: 0.5, words: 0.8 })) {
        expect(earlier).toBeLessThan(later);
        expect(share).toBeGreaterThanOrEqual(0.5);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});

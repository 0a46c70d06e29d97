import { describe, expect, it } from 'vitest';
import { TextSheets } from '../../src/validate/text-sheets.ts';

describe('long texts on sheets', () => {
  it('are what they were, whatever they hold', () => {
    const oddities = ['\ufeffđầu', 'ngày 17 😀 ', 'nửa cặp \ud83d', 'ngắn', ''];
    const values = () =>
      Array.from({ length: 3000 }, (_, at) => ({
        id: `đề-nghị-${at}`,
        text: `${oddities[at % 5]} ${'lao động giỏi '.repeat((at * 7) % 60)}`,
        achievements: [{ text: `${at} ${'hồ sơ đúng hạn '.repeat(40)}`, evidence: null, counts: true }],
      }));
    const laid = values();
    const sheets = new TextSheets();
    for (const value of laid) sheets.add(value);
    expect(laid).toEqual(values());
  });
});

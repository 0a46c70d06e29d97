import { describe, expect, it } from 'vitest';
import { unprintable } from '../../src/typeset/unprintable.ts';
import { documentOf, paragraph } from '../typeset/ruler.ts';
import { tinos } from './tinos.ts';

const fonts = tinos();
const foreignIn = (text: string) =>
  unprintable(documentOf([paragraph(text)]), fonts).map(({ codePoint }) => codePoint.toString(16));

describe('what cannot be printed', () => {
  it.each([
    ['Nguyễn Thị Ánh Nguyệt – “Sở”… 12,5%', []],
    ['không ngắt\u00a0dòng\u202fở đây\nhai dòng', []],
    ['⅓ số phiếu', []],
    ['chữ 字 và 𝄞', ['5b57', '1d11e']],
    ['ẩn\u00ad giữa\u200b hai\u0007 dấu\t', ['ad', '200b', '7', '9']],
    ['\u0085 và \u2028', ['85', '2028']],
  ])('in “%s”', (text, found) => {
    expect(foreignIn(text)).toEqual(found);
  });

  it('is told each time that a document is asked about, and of each its own', () => {
    const faulty = documentOf([paragraph('字')]);
    const sound = documentOf([paragraph('chữ')]);
    for (let turn = 0; turn < 2; turn++) {
      expect(unprintable(faulty, fonts)).toMatchObject([{ codePoint: 0x5b57, text: '字' }]);
      expect(unprintable(sound, fonts)).toEqual([]);
    }
  });

  it('is judged by the face: each letter of the everyday ones is asked for by itself too', () => {
    const letters = Array.from({ length: 0x2100 }, (_, point) => String.fromCodePoint(point));
    const whole = new Set(foreignIn(letters.join('')));
    const single = letters.flatMap((letter) => foreignIn(letter));
    expect(single).toEqual([...whole]);
    expect(single.length).toBeGreaterThan(100);
  });
});

import { describe, expect, it } from 'vitest';
import { MendedText, quoting } from '../../src/parse/mended-text.ts';
import { parse } from '../../src/parse/parse.ts';
import { Source } from '../../src/source/source.ts';

const read = (text: string) => {
  const { value, diagnostics } = parse(new Source('a.yaml', text));
  const source = new Source('a.yaml', text);
  return {
    data: value?.data,
    found: diagnostics.map(({ code, place }) => {
      const { line, column } = source.position('offset' in place ? place.offset : -1);
      return `${code} ${line}:${column}`;
    }),
  };
};

describe('reading goes on past a fault with one likely mending', () => {
  it.each([
    ['title: Báo cáo: năm 2021\nb: 1\n', ['TD1020 1:15'], { title: 'Báo cáo: năm 2021', b: '1' }],
    ['a: x: y # chú thích\nb: 1\n', ['TD1020 1:5'], { a: 'x: y', b: '1' }],
    ['a: "một\nb: "hai"\n', ['TD1021 1:4'], { a: 'một', b: 'hai' }],
    ["a: 'it's'\nb: 1\n", ['TD1024 1:8'], { a: "it's", b: '1' }],
    ['a: "Phong trào "Vượt khó""\nb: 1\n', ['TD1024 1:17'], { a: 'Phong trào “Vượt khó”', b: '1' }],
    ['a: "C:\\Vụ"\nb: 1\n', ['TD1026 1:7'], { a: 'C:\\Vụ', b: '1' }],
    ['a:\n  b:c\n  d: e\n', ['TD1022 2:4'], { a: { b: 'c', d: 'e' } }],
    ['- a\n-b\n', ['TD1028 2:1'], ['a', 'b']],
    ['a:\n  -b: 1\n    c: 2\n  - b: 3\n', ['TD1028 2:3'], { a: [{ b: '1', c: '2' }, { b: '3' }] }],
    ['a: !Dạy học\nb: 1\n', ['TD1015 1:4'], { a: 'Dạy học', b: '1' }],
    ['a: ? Dạy học\nb: 1\n', ['TD1027 1:4'], { a: 'Dạy học', b: '1' }],
    ['a: []\n  - b: 1\n  - b: 2\n', ['TD1037 1:4'], { a: [{ b: '1' }, { b: '2' }] }],
    ['a: {} # trống\n  b: 1\n', ['TD1037 1:4'], { a: { b: '1' } }],
    ['a:\n  b: 1\n  gender male\n  c: 2\n', ['TD1032 3:3'], { a: { b: '1', gender: 'male', c: '2' } }],
    ['a: một việc #5 xong\nb: 1\n', ['TD1036 1:13'], { a: 'một việc', b: '1' }],
    ['a: #5 xong\nb:\n  - #6\n', ['TD1036 1:4', 'TD1036 3:5'], { a: null, b: [null] }],
    ['c: 1\na：b\n', ['TD1031 2:2'], { c: '1', a: 'b' }],
    ['a: @b\nc: %d\n', ['TD1027 1:4', 'TD1027 2:4'], { a: 'b', c: 'd' }],
    ['a:\n\tb: 1\n', ['TD1010 2:1'], { a: { b: '1' } }],
    ['a: một\nhai\nb: 1\n', ['TD1032 2:1'], { a: 'một hai', b: '1' }],
    ['a: { b: 18,5, c: 2 }\n', ['TD1033 1:9'], { a: { b: '18,5', c: '2' } }],
    ['a: [x: y: z, b]\n', ['TD1020 1:9'], { a: [{ x: 'y: z' }, 'b'] }],
    [
      'a: x: y\nb: "c\nd:e\nf: g\n',
      ['TD1020 1:5', 'TD1021 2:4', 'TD1022 3:2'],
      { a: 'x: y', b: 'c', d: 'e', f: 'g' },
    ],
  ])('%j', (text, found, data) => {
    expect(read(text)).toEqual({ data, found });
  });

  it.each([
    ['a: [1, 2\nb: 3\n', ['TD1025 1:4']],
    ['a:\n  b: 1\n c: 2\n', ['TD1023 3:2']],
    ['a: *x\n', ['TD1013 1:4']],
    ['a: 1\n---\nb: 2\n', ['TD1017 2:1']],
    ['%YAML 1.1\n---\na: no\n', ['TD1016 1:1']],
  ])('and stops where nobody can say what was meant: %j', (text, found) => {
    expect(read(text)).toEqual({ data: undefined, found });
  });
});

it.each([
  'a: một việc # năm\n',
  'a: một việc #\n',
  'a: 90 #tạm\n',
  'a: to-a #chưa chắc\n',
  'a: "một việc" #xong\n',
  'a: một#5\n',
  'a: #xem dưới\n  - b\n',
  'a: |\n  một #5\n',
])('leaves comments alone: %j', (text) => {
  expect(read(text).found).toEqual([]);
});

describe('MendedText', () => {
  it('maps every offset of the mended text back', () => {
    const original = "a: it's: b\n";
    const mended = new MendedText(original, quoting(original, 3, 10));
    expect(mended.text).toBe("a: 'it''s: b'\n");
    const back = Array.from(mended.text, (letter, at) => [letter, original[mended.toOriginal(at)]]);
    expect(back.filter(([letter, was]) => letter !== was && letter !== "'")).toEqual([]);
    expect(mended.toOriginal(mended.text.length)).toBe(original.length);
  });

  it('maps the end of a stretch that was taken out to where it was', () => {
    const mended = new MendedText('a: \tb', [{ at: 3, remove: 1, insert: '  ' }]);
    expect([0, 3, 4, 5, 6].map((at) => mended.toOriginal(at))).toEqual([0, 3, 4, 4, 5]);
  });
});

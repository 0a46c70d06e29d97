import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyInWords, numberInWords, ordinalInWords } from '../../src/vietnamese/words.ts';

test.each<[number, string]>([
  [0, 'không'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [30, 'ba mươi'],
  [100, 'một trăm'],
  [101, 'một trăm lẻ một'],
  [104, 'một trăm lẻ bốn'],
  [105, 'một trăm lẻ năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [1_000, 'một nghìn'],
  [1_001, 'một nghìn không trăm lẻ một'],
  [1_010, 'một nghìn không trăm mười'],
  [450_000, 'bốn trăm năm mươi nghìn'],
  [900_000, 'chín trăm nghìn'],
  [1_005_000, 'một triệu không trăm lẻ năm nghìn'],
  [1_490_000, 'một triệu bốn trăm chín mươi nghìn'],
  [2_240_000, 'hai triệu hai trăm bốn mươi nghìn'],
  [2_340_000, 'hai triệu ba trăm bốn mươi nghìn'],
  [2_980_000, 'hai triệu chín trăm tám mươi nghìn'],
  [5_220_000, 'năm triệu hai trăm hai mươi nghìn'],
  [10_530_000, 'mười triệu năm trăm ba mươi nghìn'],
  [21_000_000, 'hai mươi mốt triệu'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_005, 'một tỷ không trăm lẻ năm'],
  [1_021_004_000, 'một tỷ không trăm hai mươi mốt triệu không trăm lẻ bốn nghìn'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [25_005_000_000_000, 'hai mươi lăm nghìn không trăm lẻ năm tỷ'],
])('%d is %s', (number, words) => {
  expect(numberInWords(number)).toBe(words);
});

test('a billion billions', () => {
  expect(numberInWords(10n ** 18n)).toBe('một tỷ tỷ');
});

test('offices choose their spellings', () => {
  expect(numberInWords(104, { zeroTen: 'linh' })).toBe('một trăm linh tư');
  expect(numberInWords(105, { zeroTen: 'linh' })).toBe('một trăm linh năm');
  expect(numberInWords(1_024, { thousand: 'ngàn', four: 'bốn' })).toBe('một ngàn không trăm hai mươi bốn');
  expect(numberInWords(2_000_000_000, { billion: 'tỉ' })).toBe('hai tỉ');
});

test('money is a sentence', () => {
  expect(moneyInWords(1_800_000, { even: true })).toBe('Một triệu tám trăm nghìn đồng chẵn');
  expect(moneyInWords(450_000n)).toBe('Bốn trăm năm mươi nghìn đồng');
});

test('no two numbers read alike', () => {
  const seen = new Map<string, number>();
  for (let number = 0; number < 20_000; number++) {
    const words = numberInWords(number);
    expect(seen.get(words)).toBeUndefined();
    seen.set(words, number);
  }
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 15n), (a, b) => {
      expect(numberInWords(a) === numberInWords(b)).toBe(a === b);
    }),
  );
});

test('what is no count is refused', () => {
  expect(() => numberInWords(-1)).toThrow(RangeError);
  expect(() => numberInWords(1.5)).toThrow(RangeError);
  expect(() => numberInWords(2 ** 60)).toThrow(RangeError);
});

test.each([
  [1, 'nhất'],
  [2, 'hai'],
  [4, 'tư'],
  [5, 'năm'],
  [14, 'mười bốn'],
  [24, 'hai mươi tư'],
])('the %s in a row is thứ %s', (place, words) => {
  expect(ordinalInWords(place)).toBe(words);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePersonNames, compareText } from '../../src/vietnamese/collate.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { searchKey } from '../../src/vietnamese/search-key.ts';
import { editDistance, suggest } from '../../src/vietnamese/suggest.ts';

test('fold leaves what a person types without marks', () => {
  expect(fold('Đặng  Thị Hoà')).toBe('dang thi hoa');
  expect(fold('Ðặng Thị Hòa'.normalize('NFD'))).toBe('dang thi hoa');
  expect(fold('H’Hen Niê')).toBe("h'hen nie");
});

test('searchKey unifies tone placement and keeps the marks', () => {
  expect(searchKey('Nguyễn Thị Hoà')).toBe(searchKey('nguyễn thị Hòa'));
  expect(searchKey('thuỷ, khoẻ, uý')).toBe('thủy, khỏe, úy');
  expect(searchKey('Hoàn Quý khuỷu Huỳnh quà')).toBe('hoàn quý khuỷu huỳnh quà');
  expect(searchKey('Hoa')).not.toBe(searchKey('Hòa'));
  expect(searchKey('Hoà'.normalize('NFD'))).toBe('hòa');
});

test('searchKey and fold settle at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(searchKey(searchKey(text))).toBe(searchKey(text));
      expect(fold(searchKey(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['phong-tong-hp', ['phong-tong-hop', 'van-phong'], 'phong-tong-hop'],
  ['Phòng Tổng hợp', ['phong-tong-hop', 'van-phong'], 'phong-tong-hop'],
  ['giaykhen', ['giay-khen', 'bang-khen'], 'giay-khen'],
  ['indvidual', ['individual', 'collective'], 'individual'],
  ['nominee', ['theme', 'purposes'], undefined],
  ['tc9', ['tc1'], undefined],
  ['tc11', ['tc1'], undefined],
  ['bang', ['bank', 'band'], undefined],
  ['tc9', [], undefined],
])('suggest(%j, %j) is %j', (wrong, candidates, meant) => {
  expect(suggest(wrong, candidates)).toBe(meant);
});

test('edit distance counts a swap as one', () => {
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('thidua', 'thidau')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('edit distance is a distance', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('dictionary order', () => {
  const sorted = [
    'An',
    'Ánh',
    'Ăn',
    'Ân',
    'Dũng',
    'Đạt',
    'Hà',
    'Hạ',
    'Hai',
    'Hải',
    'Mục 2',
    'Mục 10',
    'Uyên',
    'Ước',
  ];
  expect([...sorted].reverse().sort(compareText)).toEqual(sorted);
  expect(['a', 'à', 'ả', 'ã', 'á', 'ạ'].reverse().sort(compareText)).toEqual(['a', 'à', 'ả', 'ã', 'á', 'ạ']);
  expect(['Hòa Bình', 'Hoàn', 'Hoà An'].sort(compareText)).toEqual(['Hoà An', 'Hòa Bình', 'Hoàn']);
});

test('compareText is a total order', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(-Math.sign(compareText(b, a)) + 0);
      expect(compareText(a, b) === 0).toBe(a === b);
    }),
  );
});

test('people by given name, then surname, then middle name', () => {
  expect(
    [
      'Trần Văn Bình',
      'Nguyễn Thị Hoa',
      'Nguyễn Văn An',
      'Lê Văn An',
      'Đặng Văn An',
      'Nguyễn Bá An',
      'An',
    ].sort(comparePersonNames),
  ).toEqual([
    'An',
    'Đặng Văn An',
    'Lê Văn An',
    'Nguyễn Bá An',
    'Nguyễn Văn An',
    'Trần Văn Bình',
    'Nguyễn Thị Hoa',
  ]);
});

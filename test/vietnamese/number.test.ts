import { expect, test } from 'vitest';
import { decimalComma, paddedCount, percent, thousands } from '../../src/vietnamese/number.ts';

test('small counts take a leading zero', () => {
  expect([0, 1, 5, 9, 10, 123].map((count) => paddedCount(count))).toEqual([
    '00',
    '01',
    '05',
    '09',
    '10',
    '123',
  ]);
  expect(paddedCount('05')).toBe('05');
});

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1.000'],
  ['1490000', '1.490.000'],
  ['1490000.5', '1.490.000,5'],
  ['-1234567', '-1.234.567'],
])('thousands(%s) is %s', (plain, grouped) => {
  expect(thousands(plain)).toBe(grouped);
});

test('thousands takes numbers and bigints', () => {
  expect(thousands(450000)).toBe('450.000');
  expect(thousands(1021004000n)).toBe('1.021.004.000');
});

test('decimals and percentages take a comma and keep their digits', () => {
  expect(decimalComma('18.50')).toBe('18,50');
  expect(decimalComma('20')).toBe('20');
  expect(percent('88.89')).toBe('88,89%');
  expect(percent(70)).toBe('70%');
});

import { expect, test } from 'vitest';
import { capitaliseFirst, upperCase } from '../../src/vietnamese/capitals.ts';
import { listLetter } from '../../src/vietnamese/letters.ts';

test('points follow the Vietnamese alphabet of decrees', () => {
  const letters = Array.from({ length: 25 }, (_, index) => listLetter(index)).join(' ');
  expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa ab');
  expect(() => listLetter(-1)).toThrow(RangeError);
});

test('capitals keep every mark', () => {
  expect(upperCase('khen thưởng đ ỹ ặ')).toBe('KHEN THƯỞNG Đ Ỹ Ặ');
  expect(upperCase('ủy ban'.normalize('NFD'))).toBe('ỦY BAN');
  expect(upperCase('Sở KH&ĐT thi')).toBe('SỞ KH&ĐT THI');
});

test('only the first letter', () => {
  expect(capitaliseFirst('đồng chí')).toBe('Đồng chí');
  expect(capitaliseFirst('ấp 3'.normalize('NFD'))).toBe('Ấp 3');
  expect(capitaliseFirst('')).toBe('');
});

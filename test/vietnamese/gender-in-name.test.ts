import { expect, it } from 'vitest';
import { genderInName } from '../../src/vietnamese/gender-in-name.ts';

it.each([
  ['Đặng Thị Ánh', 'female'],
  ['TRẦN THỊ MỸ HẠNH', 'female'],
  ['Nguyễn Thị'.normalize('NFD'), undefined],
  ['Thị Kính', undefined],
  ['Lê Văn Bình', undefined],
  ['Âu Dương Thành', undefined],
  ['', undefined],
])('%j tells %s', (name, gender) => {
  expect(genderInName(name)).toBe(gender);
});

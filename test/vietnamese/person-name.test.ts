import { expect, it } from 'vitest';
import { isAllCapitals, smallPart, titlesIn, withoutTitles } from '../../src/vietnamese/person-name.ts';

it.each([
  ['PGS.TS. Lê An', 'PGS.TS.', 'Lê An'],
  ['ThS Lê An', 'ThS', 'Lê An'],
  ['BS.CKII Lê An', 'BS.', 'CKII Lê An'],
  ['Lê An', '', 'Lê An'],
  ['Tsering An', '', 'Tsering An'],
])('%s has its titles apart', (name, titles, bare) => {
  expect([titlesIn(name), withoutTitles(name)]).toEqual([titles, bare]);
});

it.each([
  ['nguyễn văn An', 'nguyễn'],
  ['Nguyễn Thị ánh', 'ánh'],
  ['Y Moan Ênuôl', undefined],
  ['H’Hen Niê', undefined],
  ['NGUYỄN VĂN AN', undefined],
])('%s has a part without a capital: %s', (name, part) => {
  expect(smallPart(name)).toBe(part);
  expect(smallPart(name.normalize('NFD'))?.normalize('NFC')).toBe(part);
});

it.each([
  ['NGUYỄN VĂN AN', true],
  ['Nguyễn Văn AN', false],
  ['Y A', false],
])('%s is all capitals: %s', (name, all) => {
  expect(isAllCapitals(name)).toBe(all);
});

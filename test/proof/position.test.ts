import { expect, test } from 'vitest';
import type { Known } from '../../src/proof/facts/known.ts';
import { position } from '../../src/proof/facts/position.ts';
import type { Script } from '../../src/proof/facts/script.ts';
import { nothingKnown } from './nothing-known.ts';

const known: Known = {
  ...nothingKnown,
  people: [{ name: 'Vương Đình Khải', positions: ['Chánh Văn phòng Sở', 'Chánh Văn phòng'] }],
};

function messages(text: string): readonly string[] {
  const script: Script = {
    file: 'a.pdf',
    document: 'unit-kit',
    text,
    paragraphs: [],
    rows: [],
    stamps: [],
    pageAt: () => 1,
  };
  return [...position([script], known)].map(({ message }) => message);
}

test.each(['Chủ trì: Vương Đình Khải, Chánh Văn phòng.', 'Vương Đình Khải, Chánh Văn phòng Sở, ủy viên'])(
  'either position that the campaign gives is right: %s',
  (text) => {
    expect(messages(text)).toEqual([]);
  },
);

test('a slip is still found where there are two', () => {
  expect(messages('Vương Đình Khải, Chánh Văn phòng Xở, ủy viên')).toEqual([
    'chức vụ của “Vương Đình Khải” ghi “Chánh Văn phòng Xở”, hồ sơ ghi “Chánh Văn phòng Sở”',
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepTogether } from '../../src/vietnamese/no-break.ts';

const shown = (text: string): string => {
  const kept = new Set(keepTogether(text));
  return [...text].map((letter, at) => (kept.has(at) ? '~' : letter)).join('');
};

test.each([
  'Số:~83/KH-SKHĐT',
  'Thực hiện Kế hoạch số~240/KH-UBND ngày~16 tháng~9 năm~2021 của UBND tỉnh',
  'theo điểm~đ khoản~2 Điều~74 của Luật và Mẫu~số~07',
  'Chương~II và Mục~5; các Điều kiện khác',
  'trong tháng~9 và năm~2021, từ ngày~17/9/2021',
  'Ông~Nguyễn Văn~An và Bà~H’Hen Niê',
  'Danh sách gồm Nguyễn Thị Minh~Khai, Lê~Lợi',
  'thưởng 5~tỷ~đồng, 1.490.000~đồng cho 02~tập~thể và 05~cá~nhân',
  'đạt 88,89~% trong 3~tháng',
  'KT.~GIÁM ĐỐC',
  'TM.~ỦY BAN NHÂN DÂN',
  'Độc lập~- Tự do~- Hạnh phúc',
  'vào hồi 08~giờ 30~phút',
])('%s', (text) => {
  expect(shown(text.replaceAll('~', ' '))).toBe(text);
});

test.each(['Mười điều kiện', 'bộ số hai', 'Giảm Ông', 'Quyết định 12/QĐ-UBND lần đầu'])(
  '%s may break',
  (text) => {
    expect(keepTogether(text)).toEqual([]);
  },
);

test('every offset is a space, rising, each once', () => {
  const piece = fc.constantFrom(
    'Số: ',
    'ngày 1 ',
    '5 tỷ ',
    'Nguyễn ',
    'An ',
    '- ',
    'Điều ',
    '1 ',
    'KT. ',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const offsets = keepTogether(text);
      expect([...new Set(offsets)].sort((a, b) => a - b)).toEqual(offsets);
      for (const at of offsets) expect(text[at]).toBe(' ');
    }),
  );
});

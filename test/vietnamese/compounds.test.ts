import { expect, test } from 'vitest';
import { insideWords } from '../../src/vietnamese/compounds.ts';

test.each([
  'CỦA CHỦ~TỊCH ỦY~BAN NHÂN~DÂN TỈNH',
  'Sở Kế~hoạch và Đầu~tư',
  'Hội~đồng Thi~đua - Khen~thưởng',
  'thi~đua khen~thưởng',
  'phòng,~chống~dịch',
  'TỈNH~VĨNH~PHÚC',
  'trên địa bàn xã~Vân Khê',
  'XÃ~HỘI CHỦ NGHĨA',
  'sửa đổi,~bổ~sung',
  'kế, hoạch',
  '',
])('%s', (text) => {
  const plain = text.replaceAll('~', ' ');
  const inside = new Set(insideWords(plain));
  expect([...plain].map((letter, at) => (inside.has(at) ? '~' : letter)).join('')).toBe(text);
});

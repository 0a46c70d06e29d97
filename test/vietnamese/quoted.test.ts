import { expect, it } from 'vitest';
import { unquoted } from '../../src/vietnamese/quoted.ts';

it.each([
  ['“Đoàn kết, sáng tạo”', 'Đoàn kết, sáng tạo'],
  [' "Đoàn kết" ', 'Đoàn kết'],
  ['““Đoàn kết””', 'Đoàn kết'],
  ['“Vì “dân” phục vụ”', 'Vì “dân” phục vụ'],
  ['“Dạy tốt” và “Học tốt”', '“Dạy tốt” và “Học tốt”'],
  ['"Dạy tốt" và "Học tốt"', '"Dạy tốt" và "Học tốt"'],
  ['Đoàn kết', 'Đoàn kết'],
])('%s loses only the marks around the whole', (text, bare) => {
  expect(unquoted(text)).toBe(bare);
});

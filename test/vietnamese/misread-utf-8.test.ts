import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMisreadUtf8 } from '../../src/vietnamese/misread-utf-8.ts';

// Node's own decoder of windows-1252 has been Latin-1 for years; the table is the one of the WHATWG encoding standard.
const table = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const misread = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? table.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('');

test.each([
  'Kế hoạch số 83/KH-SKHĐT',
  'Ủy ban nhân dân tỉnh Vĩnh Phúc',
  'phòng, chống dịch “vùng xanh”',
  'ĐẶNG THỊ HỒNG, người lao động',
])('%s misread is read back', (text) => {
  const broken = misread(text);
  const found = findMisreadUtf8(broken);
  expect(found?.whole).toBe(true);
  expect(broken.slice(0, found?.from) + found?.reading + broken.slice(found?.to)).toBe(text);
});

test.each([
  'các PHƯỜNG, “XÃ” và ‘THỊ XÃ’',
  '“XÃ – PHƯỜNG”, XÃ…',
  'XÃ HỘI CHỦ NGHĨA',
  'Ấn Độ, â và á; «khá» »má»',
  'sạch sẽ, khỏe mạnh: 30°, 5 m², ½',
])('%s is silent', (text) => {
  expect(findMisreadUtf8(text)).toBeUndefined();
});

test('every Vietnamese letter is known when misread', () => {
  const letters =
    'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ';
  // À read so ends in a space, Ò, Ó and Ô in quotation marks: alone, these say nothing.
  const unsaid = 'ÒÓÔ';
  for (const letter of letters) {
    expect(findMisreadUtf8(`t${misread(letter)}n`) !== undefined, letter).toBe(!unsaid.includes(letter));
  }
});

test('a finding lies inside its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('Ã', 'á', '»', '‡', 'Ä', '‘', ' ', 'n', 'ế') }), (text) => {
      const found = findMisreadUtf8(text);
      if (!found) return;
      expect(found.from).toBeGreaterThanOrEqual(0);
      expect(found.to).toBeLessThanOrEqual(text.length);
      expect(found.from).toBeLessThan(found.to);
    }),
  );
});

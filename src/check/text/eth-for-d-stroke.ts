import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

const mended: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

export const ethForDStroke: Detector = {
  code: 'TD1104',
  severity: 'error',
  title: 'chữ Ð của tiếng Iceland thay cho chữ Đ',
  explanation:
    'Chữ Ð (U+00D0) nhìn giống chữ Đ (U+0110) của tiếng Việt nhưng là chữ khác, thường do bộ gõ hoặc phông cũ để lại. Máy không tìm thấy, không sắp đúng thứ tự và không đổi đúng chữ hoa, chữ thường. Gõ lại bằng chữ Đ, hoặc chạy thidua validate --fix.',
  signs: signOf(Object.keys(mended).join('')),
  *find(text) {
    for (const match of text.matchAll(/[ÐðƉɖ]/g)) {
      const letter = match[0];
      const right = mended[letter] ?? letter;
      yield {
        from: match.index,
        to: match.index + letter.length,
        message: `chữ ${letter} (${codePoint(letter)}) không phải chữ ${right} (${codePoint(right)}) của tiếng Việt`,
        help: `gõ lại bằng chữ ${right}, hoặc chạy thidua validate --fix`,
        replacement: right,
      };
    }
  },
};

function codePoint(letter: string): string {
  return `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

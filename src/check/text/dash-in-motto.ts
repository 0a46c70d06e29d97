import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

const motto = 'Độc lập - Tự do - Hạnh phúc';
const written = /Độc lập\s*[-–—−]\s*Tự do\s*[-–—−]\s*Hạnh phúc/giu;

export const dashInMotto: Detector = {
  code: 'TD1111',
  severity: 'warning',
  title: 'Tiêu ngữ viết sai dấu gạch nối',
  explanation:
    'Tiêu ngữ viết “Độc lập - Tự do - Hạnh phúc”, giữa các cụm từ có gạch nối (-) và cách chữ ở hai bên (mục II.1 Phụ lục I Nghị định 30/2020/NĐ-CP). Dấu gạch dài – hay thiếu dấu cách là sai mẫu. Sửa lại, hoặc chạy thidua validate --fix.',
  signs: signOf('-–—−'),
  *find(text) {
    if (!/c lập/i.test(text)) return;
    for (const match of text.matchAll(written)) {
      const found = match[0];
      if (found.replace(/[-–—−]|\s/g, '') !== motto.replace(/[-\s]/g, '')) continue;
      if (found.replace(/ +/g, ' ') === motto) continue;
      yield {
        from: match.index,
        to: match.index + found.length,
        message: `Tiêu ngữ viết “${motto}”, giữa các cụm từ là gạch nối (-) có dấu cách hai bên`,
        help: `sửa thành “${motto}”, hoặc chạy thidua validate --fix`,
        replacement: motto,
      };
    }
  },
};

import { findTcvn3 } from '../../vietnamese/legacy-encoding.ts';
import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

export const softHyphen: Detector = {
  code: 'TD1115',
  severity: 'warning',
  title: 'dấu gạch nối ẩn nằm trong từ',
  explanation:
    'Trong từ có dấu gạch nối ẩn (U+00AD), thường theo vào khi chép từ trang mạng hay tệp PDF. Mắt không thấy nhưng máy không tìm được từ ấy, và bản in có thể ngắt chữ Việt ở giữa. Xóa dấu ấy, hoặc chạy thidua validate --fix.',
  signs: signOf('\u00ad'),
  *find(text) {
    // In the old TCVN3 code this is the letter ư.
    if (!text.includes('\u00ad') || findTcvn3(text)) return;
    for (const match of text.matchAll(/\S*\u00ad\S*/gu)) {
      const right = match[0].replaceAll('\u00ad', '');
      if (right === '') continue;
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `trong từ “${right}” có dấu gạch nối ẩn (U+00AD)`,
        help: `gõ lại thành “${right}”, hoặc chạy thidua validate --fix`,
        replacement: right,
      };
    }
  },
};

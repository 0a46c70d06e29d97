import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

// A number, perhaps a year, a type of at least two capitals (KH, TTr, QyĐ), a hyphen, an agency: 83/KH-SKHĐT.
const type = String.raw`(?=\p{Lu}\p{Ll}*\p{Lu})\p{L}{2,4}`;
const documentNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-])\d+[a-z]?(?: *\/ *\d{4})? *\/ *${type} *- *\p{Lu}[\p{L}\p{N}&]*(?:-[\p{L}\p{N}&]+)*`,
  'gu',
);

export const spaceInDocumentNumber: Detector = {
  code: 'TD1109',
  severity: 'warning',
  title: 'dấu cách trong số, ký hiệu văn bản',
  explanation:
    'Số và ký hiệu viết liền: số, dấu gạch chéo, chữ viết tắt tên loại, dấu gạch nối, chữ viết tắt cơ quan, ví dụ 83/KH-SKHĐT (mục II.3 Phụ lục I Nghị định 30/2020/NĐ-CP). Có dấu cách thì máy không nhận ra là cùng một văn bản. Xóa dấu cách, hoặc chạy thidua validate --fix.',
  signs: signOf('/'),
  *find(text) {
    // Compiling the pattern below costs a cold start milliseconds; few texts have a space beside either mark.
    if (!/ [/-]|[/-] /.test(text)) return;
    for (const match of text.matchAll(documentNumber)) {
      const written = match[0];
      const right = written.replaceAll(' ', '');
      if (right === written) continue;
      yield {
        from: match.index,
        to: match.index + written.length,
        message: `số, ký hiệu văn bản “${written}” có dấu cách; viết liền là “${right}”`,
        help: 'xóa dấu cách, hoặc chạy thidua validate --fix',
        replacement: right,
      };
    }
  },
};

import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

export const doubleSpace: Detector = {
  code: 'TD1107',
  severity: 'warning',
  title: 'hai dấu cách liền nhau',
  explanation:
    'Giữa hai từ chỉ có một dấu cách. Dấu cách thừa làm dòng chữ in ra hở không đều và làm máy tìm không thấy cụm từ. Xóa bớt, hoặc chạy thidua validate --fix.',
  respaces: true,
  signs: signOf('', ' '),
  *find(text) {
    for (const match of text.matchAll(/(?<=[^\s(“]) {2,}(?=[^\s,;:.!?%)/”])/g)) {
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `có ${match[0].length} dấu cách liền nhau; chỉ cần một`,
        help: 'xóa bớt, hoặc chạy thidua validate --fix',
        replacement: ' ',
      };
    }
  },
};

import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

const right: Readonly<Record<string, string>> = {
  UNBD: 'UBND',
  UBDN: 'UBND',
  UNDB: 'UBND',
  UBNĐ: 'UBND',
  HDND: 'HĐND',
  HĐDN: 'HĐND',
  HNĐD: 'HĐND',
};
const wrong = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(right).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

export const misspeltAbbreviation: Detector = {
  code: 'TD1113',
  severity: 'warning',
  title: 'chữ viết tắt tên cơ quan gõ lộn',
  explanation:
    'Ủy ban nhân dân viết tắt là UBND, Hội đồng nhân dân viết tắt là HĐND; ở đây các chữ bị đảo chỗ hoặc thiếu dấu. Lỗi này nằm ngay trong tên cơ quan và ký hiệu văn bản nên dễ bị trả hồ sơ. Sửa lại, hoặc chạy thidua validate --fix.',
  respells: true,
  signs: signOf('UH'),
  *find(text) {
    if (!/U[NB]|H[DĐN]/.test(text)) return;
    for (const match of text.matchAll(wrong)) {
      const meant = right[match[0]] ?? match[0];
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `“${match[0]}” có lẽ là “${meant}” gõ lộn`,
        help: `sửa thành “${meant}”, hoặc chạy thidua validate --fix`,
        replacement: meant,
      };
    }
  },
};

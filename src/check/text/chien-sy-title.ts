import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

const mended: Readonly<Record<string, string>> = { sỹ: 'sĩ', Sỹ: 'Sĩ', SỸ: 'SĨ' };

export const chienSyTitle: Detector = {
  code: 'TD1112',
  severity: 'warning',
  title: '“Chiến sỹ thi đua” thay cho “Chiến sĩ thi đua”',
  explanation:
    'Luật Thi đua, khen thưởng viết danh hiệu là “Chiến sĩ thi đua”, với chữ sĩ. Danh hiệu trên quyết định phải đúng tên trong luật. Sửa thành sĩ, hoặc chạy thidua validate --fix; tên người có chữ Sỹ thì giữ nguyên.',
  respells: true,
  signs: signOf('ỹỸ'),
  *find(text) {
    if (!/[sS][ỹỸ] /.test(text)) return;
    for (const match of text.matchAll(/(?<=chiến )sỹ(?= thi đua)/giu)) {
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `tên danh hiệu trong luật là “Chiến sĩ thi đua”, ở đây viết “${match[0]}”`,
        help: 'sửa thành “sĩ”, hoặc chạy thidua validate --fix',
        replacement: mended[match[0]] ?? 'sĩ',
      };
    }
  },
};

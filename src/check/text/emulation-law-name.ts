import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

const name = 'Luật Thi đua, khen thưởng';

export const emulationLawName: Detector = {
  code: 'TD1114',
  severity: 'warning',
  title: 'tên Luật Thi đua, khen thưởng viết sai',
  explanation:
    'Tên luật là “Luật Thi đua, khen thưởng”: chữ khen viết thường, giữa hai vế là dấu phẩy. Căn cứ pháp lý phải chép đúng tên luật. Sửa lại, hoặc chạy thidua validate --fix.',
  respells: true,
  signs: signOf('L'),
  *find(text) {
    if (!text.includes('Luật')) return;
    for (const match of text.matchAll(/Luật [Tt]hi đua(?:,| -| –| và) ?[Kk]hen thưởng/gu)) {
      if (match[0] === name) continue;
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `tên luật là “${name}”, ở đây viết “${match[0]}”`,
        help: `sửa thành “${name}”, hoặc chạy thidua validate --fix`,
        replacement: name,
      };
    }
  },
};

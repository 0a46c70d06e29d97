import { findMisreadUtf8 } from '../../vietnamese/misread-utf-8.ts';
import type { Detector } from './detector.ts';
import { shortened } from './shortened.ts';
import { encodingSign } from './signs.ts';

export const misreadUtf8: Detector = {
  code: 'TD1103',
  severity: 'error',
  title: 'chữ UTF-8 bị đọc nhầm thành Windows-1252',
  explanation:
    'Một phần mềm đã mở chữ tiếng Việt UTF-8 như chữ Tây Âu (Windows-1252) rồi lưu lại, nên “Kế hoạch” thành “Káº¿ hoáº¡ch”. In ra sẽ là chữ lạ. Chép lại đoạn này từ bản gốc; nếu không mất ký tự nào, thidua validate --fix đổi lại được.',
  encoding: true,
  signs: encodingSign,
  *find(text) {
    const found = findMisreadUtf8(text);
    if (!found) return;
    yield {
      from: found.from,
      to: found.to,
      message: `chữ UTF-8 bị đọc nhầm thành Windows-1252; đúng ra là “${shortened(found.reading)}”`,
      help: found.whole
        ? 'chép lại đoạn này từ bản gốc, hoặc chạy thidua validate --fix'
        : 'chép lại đoạn này từ bản gốc, vì đã mất vài ký tự',
      ...(found.whole ? { replacement: found.reading } : {}),
    };
  },
};

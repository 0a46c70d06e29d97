import { findTcvn3 } from '../../vietnamese/legacy-encoding.ts';
import type { Detector } from './detector.ts';
import { shortened } from './shortened.ts';
import { encodingSign } from './signs.ts';

export const tcvn3Text: Detector = {
  code: 'TD1101',
  severity: 'error',
  title: 'chữ gõ bằng bảng mã cũ TCVN3 (ABC)',
  explanation:
    'Đoạn này được gõ bằng bộ gõ TCVN3 (ABC) cho phông .VnTime, nên in ra bằng phông Unicode sẽ thành chữ lạ. Bảng mã cũ không giữ được chữ hoa có dấu và hay rơi mất chữ ư, nên chương trình không tự đổi. Mở bản gốc, chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi chép lại, và đọc soát một lượt.',
  encoding: true,
  signs: encodingSign,
  *find(text) {
    const found = findTcvn3(text);
    if (!found) return;
    yield {
      from: found.from,
      to: found.to,
      message: `đoạn này gõ bằng bảng mã cũ TCVN3 (ABC); đọc gần đúng là “${shortened(found.reading)}”`,
      help: 'chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) hoặc gõ lại, rồi đọc soát vì bảng mã cũ hay mất chữ ư và chữ hoa',
    };
  },
};

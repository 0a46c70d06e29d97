import { findVni } from '../../vietnamese/legacy-encoding.ts';
import { findMisreadUtf8 } from '../../vietnamese/misread-utf-8.ts';
import type { Detector } from './detector.ts';
import { shortened } from './shortened.ts';
import { encodingSign } from './signs.ts';

export const vniText: Detector = {
  code: 'TD1102',
  severity: 'error',
  title: 'chữ gõ bằng bảng mã cũ VNI',
  explanation:
    'Đoạn này được gõ bằng bảng mã VNI Windows cho phông VNI-Times, nên in ra bằng phông Unicode sẽ thành chữ lạ. Chương trình không tự đổi vì có chữ đọc được hai cách. Mở bản gốc, chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi chép lại, và đọc soát một lượt.',
  encoding: true,
  signs: encodingSign,
  *find(text) {
    const found = findVni(text);
    // Misread UTF-8 is full of the letters that VNI is known by.
    if (!found || findMisreadUtf8(text)) return;
    yield {
      from: found.from,
      to: found.to,
      message: `đoạn này gõ bằng bảng mã cũ VNI; đọc gần đúng là “${shortened(found.reading)}”`,
      help: 'chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) hoặc gõ lại, rồi đọc soát',
    };
  },
};

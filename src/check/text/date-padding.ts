import { longDate, parseDate } from '../../vietnamese/date.ts';
import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

const fullDate = /(?<!\p{L})ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/gu;
const paddedMonth = /(?<!\p{L})tháng (0[3-9])(?![\d/])/gu;

export const datePadding: Detector = {
  code: 'TD1110',
  severity: 'warning',
  title: 'ngày, tháng thêm hoặc thiếu số 0',
  explanation:
    'Khi viết đầy đủ, chỉ ngày nhỏ hơn 10 và tháng 1, tháng 2 thêm số 0 phía trước: ngày 05 tháng 02 năm 2022, nhưng ngày 05 tháng 9 năm 2021 (mục II.4.b Phụ lục I Nghị định 30/2020/NĐ-CP). Viết khác đi thì văn bản không thống nhất với dòng ngày tháng in ở đầu. Sửa theo mẫu, hoặc chạy thidua validate --fix.',
  respells: true,
  signs: signOf('', '0123456789'),
  *find(text) {
    if (!text.includes('tháng ')) return;
    const seen: [from: number, to: number][] = [];
    for (const match of text.matchAll(fullDate)) {
      const [written, day, month, year] = match;
      const iso = parseDate(`${day}/${month}/${year}`);
      seen.push([match.index, match.index + written.length]);
      const right = iso === undefined ? written : longDate(iso);
      if (right !== written) yield fault(match.index, written, right);
    }
    for (const match of text.matchAll(paddedMonth)) {
      const [written, month = ''] = match;
      if (seen.some(([from, to]) => match.index >= from && match.index < to)) continue;
      yield fault(match.index, written, `tháng ${month.slice(1)}`);
    }
  },
};

function fault(from: number, written: string, right: string) {
  return {
    from,
    to: from + written.length,
    message: `“${written}” viết đúng quy cách là “${right}”`,
    help: `sửa thành “${right}”, hoặc chạy thidua validate --fix`,
    replacement: right,
  };
}

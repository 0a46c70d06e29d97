import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const brokenSeal: Rule = {
  code: 'TD3029',
  title: 'kế hoạch, tiêu chí thay đổi sau khi niêm phong',
  explanation:
    'Kế hoạch và tiêu chí đã được niêm phong khi bắt đầu chấm điểm, mà nay nội dung khác lúc niêm phong: thêm bớt tiêu chí, đổi điểm, đổi chỉ tiêu. Người bị chấm theo luật chơi đổi giữa chừng có quyền biết vì sao. Sửa lại như cũ; hoặc nếu việc thay đổi là đúng thì chạy thidua freeze để ghi nhận kèm lý do, lý do ấy được in trên bảng tổng hợp, phiếu giải trình điểm và biên bản.',
  *check({ dossier: { seal, plan, criteria }, fingerprints }) {
    if (seal === undefined || fingerprints === undefined) return;
    const index = seal.value.seals.length - 1;
    const last = seal.value.seals[index];
    if (last === undefined) return;
    for (const [key, source] of [
      ['plan', plan],
      ['criteria', criteria],
    ] as const) {
      if (last[key] === fingerprints[key]) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `nội dung ${key}.yaml không còn như khi niêm phong ngày ${shortDate(last.date)}`,
        help: 'sửa lại như cũ, hoặc ghi nhận thay đổi kèm lý do bằng thidua freeze',
        place: valueAt(seal, 'seals', index, key),
        related: source === undefined ? [] : [{ message: 'tệp đã thay đổi', place: valueAt(source) }],
      };
    }
  },
};

import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const bandsLeaveBottom: Rule = {
  code: 'TD3214',
  title: 'điểm thấp không thuộc bậc xếp loại nào',
  explanation:
    'Bậc xếp loại thấp nhất không bắt đầu từ 0, nên ai dưới điểm ấy thì không có xếp loại. Nếu văn bản có bậc cho họ (ví dụ “Không hoàn thành”) thì thêm một bậc from: 0; nếu văn bản để trống thì giữ nguyên và tắt cảnh báo này.',
  *check({ dossier: { criteria } }) {
    const bands = criteria?.value.bands ?? [];
    const last = bands.at(-1);
    if (criteria === undefined || last === undefined || new Big(last.from).lte(0)) return;
    yield {
      code: this.code,
      severity: 'warning',
      message: `bậc thấp nhất “${last.name}” bắt đầu từ ${comma(last.from)}, dưới điểm ấy không có xếp loại`,
      help: 'thêm một bậc from: 0, nếu văn bản có xếp loại cho điểm thấp',
      place: valueAt(criteria, 'bands', bands.length - 1, 'from'),
    };
  },
};

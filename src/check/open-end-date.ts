import { keyAt } from './place.ts';
import type { Rule } from './rule.ts';

export const openEndDate: Rule = {
  code: 'TD3017',
  title: 'kế hoạch chưa ấn định ngày kết thúc',
  explanation:
    'Kế hoạch ghi ngày bắt đầu mà không ghi ngày kết thúc (period.end). Phát động mà chưa định ngày kết thúc là có thật, nên đây chỉ là cảnh báo; nhưng báo cáo thành tích và quyết định phải ghi thành tích tính đến ngày nào: ghi ngày ấy ở achievement_period. Khi có thông báo kết thúc thì ghi end; muốn không thấy cảnh báo này nữa thì thêm mã của nó vào silence.',
  *check({ dossier: { plan } }) {
    if (!plan || plan.value.period.end !== undefined) return;
    const { period, achievement_period: achievements } = plan.value;
    const note = period.note
      ? ''
      : '; chưa có thì ghi note (Ghi chú thời gian) để in thay, ví dụ “đến khi có thông báo kết thúc phong trào”';
    const achieved = achievements?.end
      ? ''
      : '; báo cáo và quyết định cần biết thành tích tính đến ngày nào: ghi end trong achievement_period (Thời gian lập thành tích)';
    yield {
      code: this.code,
      severity: 'warning',
      message: 'kế hoạch chưa ấn định ngày kết thúc phong trào',
      help: `ghi end (Ngày kết thúc) khi đã có${note}${achieved}`,
      place: keyAt(plan, 'period'),
    };
  },
};

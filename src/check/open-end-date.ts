import { keyAt } from './place.ts';
import type { Rule } from './rule.ts';

export const openEndDate: Rule = {
  code: 'TD3017',
  title: 'kế hoạch chưa ấn định ngày kết thúc',
  explanation:
    'Kế hoạch ghi ngày bắt đầu mà không ghi ngày kết thúc (period.end). Phát động mà chưa định ngày kết thúc là có thật, nên đây chỉ là cảnh báo; nhưng khi xét khen phải biết thành tích tính đến ngày nào. Khi có thông báo kết thúc thì ghi end; muốn không thấy cảnh báo này nữa thì thêm mã của nó vào silence.',
  *check({ dossier: { plan } }) {
    if (!plan || plan.value.period.end !== undefined) return;
    yield {
      code: this.code,
      severity: 'warning',
      message: 'kế hoạch chưa ấn định ngày kết thúc phong trào',
      help: 'ghi end (Ngày kết thúc) khi đã có; chưa có thì ghi note (Ghi chú thời gian) để in thay, ví dụ “đến khi có thông báo kết thúc phong trào”',
      place: keyAt(plan, 'period'),
    };
  },
};

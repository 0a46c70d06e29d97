import { decisionDay } from '../../law/paper-day.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { printsPrizes } from './prizes-printed.ts';
import { settingOf } from './setting.ts';

export const decisionDateMissing: Rule = {
  code: 'TD4051',
  title: 'chưa khai ngày quyết định để tính tiền thưởng',
  explanation:
    'Tiền thưởng tính theo mức lương cơ sở đang có hiệu lực vào ngày ban hành quyết định. Kế hoạch in quyết định, danh sách chi thưởng mà chưa khai decision_date, nên số tiền tạm tính theo ngày trình hồ sơ. Khai ngày dự kiến ban hành quyết định; sửa lại nếu ký vào ngày khác.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, on } = setting;
    const undated = plan.value.award_forms.some(
      (form) => printsPrizes(plan.value, form) && decisionDay(plan.value, form.decider) === undefined,
    );
    if (!undated) return;
    yield remark(setting, this.code, on.regime.prizes.decision_day, {
      message: 'chưa có decision_date (Ngày quyết định), nên tiền thưởng tạm tính theo ngày trình hồ sơ',
      help: `ghi thêm ngày dự kiến ban hành quyết định, ví dụ decision_date: ${shortDate(setting.date)}`,
      place: keyAt(plan),
    });
  },
};

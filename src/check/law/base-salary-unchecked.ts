import { baseSalaryOn } from '../../law/prize.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { thousands } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { printsPrizes } from './prizes-printed.ts';
import { settingOf } from './setting.ts';

export const baseSalaryUnchecked: Rule = {
  code: 'TD4052',
  title: 'mức lương cơ sở chưa được đối chiếu',
  explanation:
    'Mức lương cơ sở của ngày quyết định mới lấy theo nguồn gián tiếp, chưa đối chiếu với nguyên văn nghị định. Số tiền in ra có thể sai. Xem nghị định về mức lương cơ sở trước khi ký; nếu đúng thì tắt cảnh báo này.',
  *check(input) {
    const setting = settingOf(input);
    const date = setting?.plan.value.decision_date;
    const salary = setting && date !== undefined ? baseSalaryOn(setting.law, date) : undefined;
    if (setting === undefined || date === undefined || salary?.law.status !== 'unverified') return;
    const { plan } = setting;
    if (!plan.value.award_forms.some((form) => printsPrizes(plan.value, form))) return;
    yield finding(setting, this.code, salary.law, {
      message: `tiền thưởng tính theo mức lương cơ sở ${thousands(salary.amount)} đồng, áp dụng từ ngày ${shortDate(salary.from)}; mức này chưa được đối chiếu`,
      help: 'đối chiếu với nghị định về mức lương cơ sở trước khi ký quyết định',
      place: valueAt(plan, 'decision_date'),
    });
  },
};

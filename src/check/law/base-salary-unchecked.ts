import { decisionDay } from '../../law/paper-day.ts';
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
    if (setting === undefined) return;
    const { plan, law } = setting;
    const { award_forms, papers, decision_date } = plan.value;
    const days = award_forms
      .filter((form) => printsPrizes(plan.value, form))
      .map(({ decider }) => decisionDay(plan.value, decider));
    const date = days.find((day) => day !== undefined && baseSalaryOn(law, day)?.law.status === 'unverified');
    const salary = date === undefined ? undefined : baseSalaryOn(law, date);
    if (salary === undefined) return;
    const dated = papers.findIndex((paper) => paper.document === 'decision' && paper.date === date);
    yield finding(setting, this.code, salary.law, {
      message: `tiền thưởng tính theo mức lương cơ sở ${thousands(salary.amount)} đồng, áp dụng từ ngày ${shortDate(salary.from)}; mức này chưa được đối chiếu`,
      help: 'đối chiếu với nghị định về mức lương cơ sở trước khi ký quyết định',
      place: decision_date === date ? valueAt(plan, 'decision_date') : valueAt(plan, 'papers', dated, 'date'),
    });
  },
};

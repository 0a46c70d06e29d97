import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const decisionDatesDiffer: Rule = {
  code: 'TD3035',
  title: 'ngày quyết định và ngày ghi trên quyết định khác nhau',
  explanation:
    'Tiền thưởng tính theo mức lương cơ sở của ngày ban hành quyết định, khai ở decision_date (Ngày quyết định); còn quyết định in ra mang ngày khai trong papers. Hai ngày ấy là một, nên phải như nhau. Sửa decision_date theo ngày ký thật rồi in lại; đợt có nhiều quyết định khác ngày thì bỏ decision_date, tiền thưởng tính theo ngày của từng quyết định.',
  *check({ dossier: { plan } }) {
    const expected = plan?.value.decision_date;
    if (!plan || expected === undefined) return;
    for (const [index, { document, date }] of plan.value.papers.entries()) {
      if (document !== 'decision' || date === undefined || date === expected) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `quyết định ghi ngày ${shortDate(date)}, còn decision_date (Ngày quyết định) là ${shortDate(expected)}`,
        help: 'sửa decision_date theo ngày trên quyết định đã ký, hoặc bỏ decision_date; tiền thưởng tính theo ngày ghi trên quyết định',
        place: valueAt(plan, 'papers', index, 'date'),
        related: [{ message: 'ngày quyết định', place: valueAt(plan, 'decision_date') }],
      };
    }
  },
};

import type { Dossier } from '../model/campaign.ts';
import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const earlierAwardTooLate: Rule = {
  code: 'TD3018',
  title: 'khen thưởng “đã nhận” có ngày sau đợt này',
  explanation:
    'Ở earlier_awards chỉ ghi khen thưởng đã có quyết định trước khi trình hồ sơ này; quyết định được ghi lại có ngày sau đó, hoặc có ngày trước cả năm của thành tích. Báo cáo thành tích sẽ kể một điều chưa xảy ra. Xem lại ngày quyết định và năm.',
  *check({ dossier }) {
    const limit = lastDay(dossier);
    for (const source of dossier.nominations) {
      for (const [index, { name, date, year }] of source.value.earlier_awards?.entries() ?? []) {
        const place = valueAt(source, 'earlier_awards', index, 'date');
        if (limit && date > limit.date) {
          yield {
            code: this.code,
            severity: 'error',
            message: `quyết định tặng ${name} đề ngày ${shortDate(date)}, sau ${limit.name} ${shortDate(limit.date)}`,
            help: 'xem lại ngày quyết định; khen thưởng chưa nhận thì bỏ khỏi earlier_awards',
            place,
            related: [{ message: limit.name, place: limit.place }],
          };
        } else if (date.slice(0, 4) < year) {
          yield {
            code: this.code,
            severity: 'error',
            message: `quyết định tặng ${name} đề ngày ${shortDate(date)}, trước năm ${year} là năm của thành tích`,
            help: 'xem lại ngày quyết định và năm',
            place,
            related: [
              { message: 'năm của thành tích', place: valueAt(source, 'earlier_awards', index, 'year') },
            ],
          };
        }
      }
    }
  },
};

/** The last day on which an award can have been received before this campaign asks for another. */
function lastDay({ plan }: Dossier) {
  if (!plan) return undefined;
  const { submission_date, decision_date, period } = plan.value;
  if (submission_date !== undefined)
    return { name: 'ngày trình hồ sơ', date: submission_date, place: valueAt(plan, 'submission_date') };
  if (decision_date !== undefined)
    return { name: 'ngày quyết định', date: decision_date, place: valueAt(plan, 'decision_date') };
  if (period.end === undefined) return undefined;
  return { name: 'ngày kết thúc phong trào', date: period.end, place: valueAt(plan, 'period', 'end') };
}

import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const evidenceOutsidePeriod: Rule = {
  code: 'TD3016',
  title: 'minh chứng có ngày ngoài thời gian của phong trào',
  explanation:
    'Minh chứng này đề ngày trước khi phong trào bắt đầu, hoặc sau ngày của báo cáo thành tích, sau ngày trình hồ sơ (chưa có ngày nào thì lấy ngày kết thúc). Thành tích xét trong đợt phải đạt được trong thời gian của phong trào. Xem lại ngày, hoặc thay bằng minh chứng trong đợt.',
  *check({ dossier: { plan, nominations } }) {
    if (!plan) return;
    const { period, submission_date, papers } = plan.value;
    const report = papers.findIndex(
      ({ document, date }) => document === 'achievement-report' && date !== undefined,
    );
    const reported = papers[report]?.date;
    const byReport = reported !== undefined && reported < (submission_date ?? '9999');
    const last = byReport ? reported : (submission_date ?? period.end);
    const bounds = {
      early: { place: valueAt(plan, 'period', 'start'), message: 'phong trào bắt đầu' },
      late: byReport
        ? { place: valueAt(plan, 'papers', report, 'date'), message: 'ngày của báo cáo thành tích' }
        : submission_date === undefined
          ? { place: valueAt(plan, 'period', 'end'), message: 'phong trào kết thúc' }
          : { place: valueAt(plan, 'submission_date'), message: 'ngày trình hồ sơ' },
    };
    for (const source of nominations) {
      for (const [index, { evidence = [] }] of source.value.achievements.entries()) {
        for (const [at, { date }] of evidence.entries()) {
          if (date === undefined) continue;
          const early = date < period.start;
          if (!early && (last === undefined || date <= last)) continue;
          const limit = early ? period.start : (last ?? period.start);
          yield {
            code: this.code,
            severity: 'warning',
            message: early
              ? `minh chứng đề ngày ${shortDate(date)}, trước khi phong trào bắt đầu (${shortDate(limit)})`
              : `minh chứng đề ngày ${shortDate(date)}, sau ${bounds.late.message} (${shortDate(limit)})`,
            help: 'xem lại ngày, hoặc thay bằng minh chứng trong thời gian của phong trào',
            place: valueAt(source, 'achievements', index, 'evidence', at, 'date'),
            related: [early ? bounds.early : bounds.late],
          };
        }
      }
    }
  },
};

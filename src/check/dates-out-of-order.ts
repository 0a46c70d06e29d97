import type { Place } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/campaign.ts';
import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

interface Moment {
  readonly name: string;
  readonly date: string;
  readonly place: Place;
}

export const datesOutOfOrder: Rule = {
  code: 'TD3015',
  title: 'các mốc ngày của đợt thi đua trái thứ tự',
  explanation:
    'Một đợt thi đua đi theo thứ tự: cấp trên phát động, cơ quan ban hành kế hoạch, bắt đầu, các hạn nộp, hội đồng họp, trình hồ sơ, quyết định. Ở đây một mốc có ngày trước mốc phải đứng trước nó. Xem lại hai ngày được nêu, thường là gõ nhầm tháng hoặc năm.',
  *check({ dossier }) {
    for (const [before, after] of sequence(dossier)) {
      if (!before || !after || before.date <= after.date) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `${after.name} ${shortDate(after.date)} lại trước ${before.name} ${shortDate(before.date)}`,
        help: 'xem lại hai ngày này, thường là gõ nhầm tháng hoặc năm',
        place: after.place,
        related: [{ message: before.name, place: before.place }],
      };
    }
  },
};

/** Pairs of which the first may not be later than the second. */
function* sequence({ plan, council }: Dossier): Generator<readonly [Moment | undefined, Moment | undefined]> {
  if (!plan) return;
  const { period, achievement_period = {}, papers, superior_plans = [], procedure = [] } = plan.value;
  const { submission_date, decision_date } = plan.value;
  const moment = (name: string, date: string | undefined, place: Place): Moment | undefined =>
    date === undefined ? undefined : { name, date, place };

  const start = moment('ngày bắt đầu', period.start, valueAt(plan, 'period', 'start'));
  const end = moment('ngày kết thúc', period.end, valueAt(plan, 'period', 'end'));
  const submission = moment('ngày trình hồ sơ', submission_date, valueAt(plan, 'submission_date'));
  const decision = moment('ngày quyết định', decision_date, valueAt(plan, 'decision_date'));
  const achieved = (key: 'start' | 'end', name: string) =>
    moment(name, achievement_period[key], valueAt(plan, 'achievement_period', key));
  const own = papers.findIndex(({ document }) => document === 'plan');
  const issued = moment('ngày ban hành kế hoạch', papers[own]?.date, valueAt(plan, 'papers', own, 'date'));
  const sat = council?.value.meeting?.date;
  const meeting = council && moment('ngày họp hội đồng', sat, valueAt(council, 'meeting', 'date'));

  for (const [index, { date, type }] of superior_plans.entries()) {
    const launched = moment(
      `ngày ${type} của cấp trên`,
      date,
      valueAt(plan, 'superior_plans', index, 'date'),
    );
    yield [launched, issued ?? start];
  }
  yield [start, end];
  yield [achieved('start', 'ngày bắt đầu tính thành tích'), achieved('end', 'ngày cuối tính thành tích')];
  yield [achieved('end', 'ngày cuối tính thành tích'), submission];
  for (const [index, { deadline }] of procedure.entries()) {
    yield [start, moment('thời hạn', deadline, valueAt(plan, 'procedure', index, 'deadline'))];
  }
  yield [start, meeting];
  if (!meeting) yield [start, submission];
  yield [meeting, submission];
  yield [submission ?? meeting ?? start, decision];
}

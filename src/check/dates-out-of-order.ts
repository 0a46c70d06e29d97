import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
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
    const wrong = [...sequence(dossier)].flatMap(([before, after]) =>
      before && after && before.date > after.date ? [{ before, after }] : [],
    );
    const tooLate = byMoment(wrong, ({ before }) => before).filter((pairs) => pairs.length > 1);
    const rest = wrong.filter((pair) => !tooLate.some((pairs) => pairs.includes(pair)));
    for (const pairs of tooLate) {
      const [first] = pairs;
      if (first)
        yield outOfOrder(
          first.before,
          'sau',
          pairs.map(({ after }) => after),
        );
    }
    for (const pairs of byMoment(rest, ({ after }) => after)) {
      const [first] = pairs;
      if (first)
        yield outOfOrder(
          first.after,
          'trước',
          pairs.map(({ before }) => before),
        );
    }
  },
};

interface Pair {
  readonly before: Moment;
  readonly after: Moment;
}

/** One day typed wrongly is out of order with several others: that is one slip. */
function byMoment(pairs: readonly Pair[], momentOf: (pair: Pair) => Moment): readonly (readonly Pair[])[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = JSON.stringify(momentOf(pair).place);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()];
}

function outOfOrder(moment: Moment, side: 'trước' | 'sau', others: readonly Moment[]): Diagnostic {
  const against = others.map(({ name, date }) => `${name} ${shortDate(date)}`).join(', ');
  return {
    code: 'TD3015',
    severity: 'error',
    message: `${moment.name} ${shortDate(moment.date)} lại ${side} ${against}`,
    help: `xem lại ${others.length === 1 ? 'hai ngày này' : 'ngày này'}, thường là gõ nhầm tháng hoặc năm`,
    place: moment.place,
    related: others.map(({ name, place }) => ({ message: name, place })),
  };
}

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

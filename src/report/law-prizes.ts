import { cite } from '../law/instrument.ts';
import type { Law } from '../law/law.ts';
import { decisionDay } from '../law/paper-day.ts';
import { baseSalaryOn, prizeFor } from '../law/prize.ts';
import type { Plan } from '../model/files.generated.ts';
import { kindWords } from '../model/nominee-kind.ts';
import { shortDate } from '../vietnamese/date.ts';
import { decimalComma, thousands } from '../vietnamese/number.ts';
import { citedWords, wrapped } from './law-words.ts';
import { grid, gridLine } from './standing-grid.ts';
import type { Layout } from './standing-table.ts';

const unread = '* chưa đối chiếu nguyên văn';

/** The base salary of the day of the decision, and the prize of each award that the plan offers, before and after rounding. */
export function lawOfPrizes(law: Law, plan: Plan, submitted: string, { chalk, columns }: Layout): string {
  const planned = decisionDay(plan, plan.deciders[0]?.id);
  const date = planned ?? submitted;
  const salary = baseSalaryOn(law, date);
  const heading = chalk.bold(`Tiền thưởng theo ngày quyết định ${shortDate(date)}`);
  const stand = planned === undefined ? ' (chưa có decision_date, nên tạm lấy ngày trình hồ sơ)' : '';
  if (salary === undefined) return `${heading}${stand}\nKhông biết mức lương cơ sở của ngày này.`;
  const prizes = plan.award_forms.flatMap((form) =>
    form.for.map((kind) => {
      const level = plan.deciders.find(({ id }) => id === form.decider)?.level;
      const question = { award: form.code, kind, decisionDate: date, ...(level !== undefined && { level }) };
      return { form, kind, prize: prizeFor(law, question) };
    }),
  );
  const sample = prizes.find(({ prize }) => prize !== undefined)?.prize;
  const articles = prizes.map(({ prize }) =>
    prize === undefined
      ? '  luật không nêu mức thưởng'
      : `${prize.provision.status === 'verified' ? '  ' : '* '}${cite(law, prize.provision)}`,
  );
  const [titles = [], ...lines] = grid(
    [
      { head: '  Đối tượng', align: 'left', shrinks: false },
      { head: 'Số lần', align: 'right', shrinks: false },
      { head: 'Chưa làm tròn', align: 'right', shrinks: false },
      { head: 'Tiền thưởng', align: 'right', shrinks: false },
      { head: '  Điều khoản', align: 'left', shrinks: true },
    ],
    prizes.map(({ kind, prize }, index) =>
      prize === undefined
        ? [`  ${kindWords[kind]}`, '', '', '–', articles[index] ?? '']
        : [
            `  ${kindWords[kind]}`,
            `${prize.atMost ? '≤ ' : ''}${decimalComma(prize.multiple)}`,
            thousands(prize.exact),
            thousands(prize.rounded),
            articles[index] ?? '',
          ],
    ),
    columns,
  );
  return [
    `${heading}${stand}`,
    wrapped(
      `Mức lương cơ sở: ${thousands(salary.amount)} đồng (${citedWords(law, salary.law)}), áp dụng từ ${shortDate(salary.from)}.`,
      columns,
    ),
    ...(sample === undefined
      ? []
      : [
          wrapped(
            `Từng khoản được làm tròn lên ${thousands(sample.roundedTo)} đồng sau khi nhân (${citedWords(law, sample.rounding)}).`,
            columns,
          ),
        ]),
    chalk.underline(gridLine(titles)),
    ...lines.flatMap((cells, index) => {
      const form = prizes[index]?.form;
      const first = form !== prizes[index - 1]?.form;
      // An article that the screen has no room for stands whole on a line of its own.
      const cut = cells.at(-1)?.trimEnd().endsWith('…') ?? false;
      const article = articles[index]?.trim() ?? '';
      return [
        ...(first && form ? [wrapped(`${form.name} (${form.code})`, columns, '  ')] : []),
        ...(cut
          ? [gridLine([...cells.slice(0, -1), '']), wrapped(`    ${article}`, columns, '    ')]
          : [gridLine(cells)]),
      ];
    }),
    ...(prizes.some(({ prize }) => prize?.provision.status === 'unverified') ? [unread] : []),
  ].join('\n');
}

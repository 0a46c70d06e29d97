import { printedName } from '../law/catalogue.ts';
import { cite, shortName } from '../law/instrument.ts';
import type { Law } from '../law/law.ts';
import { provisionsOf } from '../law/provisions.ts';
import { shortDate } from '../vietnamese/date.ts';
import { thousands } from '../vietnamese/number.ts';
import { citedWords, kindName, periodWords, statusWords, wrapped } from './law-words.ts';
import { type Column, grid, gridLine } from './standing-grid.ts';
import type { Layout } from './standing-table.ts';

/**
 * What `thidua law --list` prints: the packs, the instruments with their dates, sources and the day they were checked,
 * the catalogue with its codes, the base salary by day, and everything that nobody has read verbatim, with why.
 */
export function lawList(law: Law, layout: Layout): string {
  return `${[packs(law, layout), instruments(law, layout), awards(law, layout), salaries(law, layout), unread(law, layout)].join('\n\n')}\n`;
}

function packs(law: Law, { chalk, columns }: Layout): string {
  return [
    chalk.bold('Gói pháp lý'),
    ...law.regimes.flatMap((regime) => {
      const provisions = provisionsOf(regime);
      const read = provisions.filter(({ status }) => status === 'verified').length;
      return [
        wrapped(`${regime.id}  ${periodWords(regime.from, regime.until)}  ${regime.name}`, columns, '    '),
        wrapped(
          `    ${provisions.length} điều khoản: ${read} đã đối chiếu, ${provisions.length - read} chưa đối chiếu nguyên văn`,
          columns,
          '    ',
        ),
        ...(regime.caveats ?? []).map(({ banner }) =>
          chalk.yellow(wrapped(`    ${banner}`, columns, '    ')),
        ),
      ];
    }),
  ].join('\n');
}

function instruments(law: Law, layout: Layout): string {
  const rows = [...law.instruments.values()].map((instrument) => [
    shortName(instrument),
    periodWords(instrument.from, instrument.until),
    statusWords(instrument.dates),
    instrument.source,
    instrument.checked === '' ? '' : shortDate(instrument.checked),
  ]);
  return table('Văn bản', ['Văn bản', 'Hiệu lực', 'Ngày hiệu lực', 'Nguồn', 'Kiểm tra'], rows, layout, [3]);
}

function awards(law: Law, layout: Layout): string {
  const rows = [...law.awards.values()].map((award) => [
    award.code,
    printedName(award),
    award.type === 'title' ? 'danh hiệu thi đua' : 'hình thức khen thưởng',
    award.for.map(kindName).join(', '),
  ]);
  return table('Danh mục', ['Mã', 'Tên trong luật', 'Loại', 'Dành cho'], rows, layout, [1, 3]);
}

function salaries(law: Law, layout: Layout): string {
  const rows = law.baseSalary.map(({ from, amount, law: provision }) => [
    shortDate(from),
    thousands(amount),
    citedWords(law, provision),
  ]);
  return table('Mức lương cơ sở (đồng/tháng)', ['Từ ngày', 'Mức', 'Văn bản'], rows, layout, [2]);
}

function unread(law: Law, { chalk, columns }: Layout): string {
  const provisions = provisionsOf([law.regimes, [...law.awards.values()], law.baseSalary, law.documentTypes]);
  const lines = provisions
    .filter(({ status }) => status === 'unverified')
    .map((provision) => {
      const why = provision.note === undefined ? '' : `: ${provision.note}`;
      return wrapped(`- ${cite(law, provision)}${why}`, columns, '  ');
    });
  return [
    chalk.bold(`Chưa đối chiếu nguyên văn (${lines.length}); vi phạm những điều này chỉ bị cảnh báo`),
    ...new Set(lines),
  ].join('\n');
}

function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { chalk, columns }: Layout,
  shrinking: readonly number[],
): string {
  const head = heads.map(
    (text, index): Column => ({ head: text, align: 'left', shrinks: shrinking.includes(index) }),
  );
  const [titles = [], ...lines] = grid(head, rows, columns);
  return [chalk.bold(title), chalk.underline(gridLine(titles)), ...lines.map(gridLine)].join('\n');
}

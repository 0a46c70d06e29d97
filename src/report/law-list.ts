import { printedName } from '../law/catalogue.ts';
import { instrumentOf, shortName } from '../law/instrument.ts';
import type { Law } from '../law/law.ts';
import { provisionsOf } from '../law/provisions.ts';
import type { AwardType } from '../model/files.generated.ts';
import { kindWords } from '../model/nominee-kind.ts';
import { shortDate } from '../vietnamese/date.ts';
import { thousands } from '../vietnamese/number.ts';
import { citedWords, periodWords, statusWords, wrapped } from './law-words.ts';
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
        ...(regime.transitions ?? []).map(({ text, law: provision }) =>
          wrapped(`    Chuyển tiếp: ${text} (${citedWords(law, provision)})`, columns, '    '),
        ),
        ...(regime.caveats ?? []).map(({ banner }) =>
          chalk.yellow(wrapped(`    ${banner}`, columns, '    ')),
        ),
      ];
    }),
  ].join('\n');
}

function instruments(law: Law, { chalk, columns }: Layout): string {
  const rows = [...law.instruments.values()].map((instrument) => [
    shortName(instrument),
    periodWords(instrument.from, instrument.until),
    instrument.from === undefined ? '' : statusWords(instrument.dates),
  ]);
  const head = ['Văn bản', 'Hiệu lực', 'Ngày hiệu lực'].map(
    (text): Column => ({ head: text, align: 'left', shrinks: false }),
  );
  const [titles = [], ...lines] = grid(head, rows, columns);
  // The source stands on a line of its own: it is what somebody in doubt looks for, and it is never cut.
  const sources = [...law.instruments.values()].map(({ source, checked, tail, note }) =>
    [
      `${source}${checked === '' ? '' : `, xem ngày ${shortDate(checked)}`}`,
      ...(tail === undefined
        ? []
        : [`còn áp dụng đến hết ngày ${shortDate(tail.until)} ở ${tail.condition}`]),
      ...(note === undefined ? [] : [note]),
    ].join('; '),
  );
  return [
    chalk.bold('Văn bản'),
    chalk.underline(gridLine(titles)),
    ...lines.flatMap((line, index) => [
      gridLine(line),
      chalk.dim(wrapped(`    ${sources[index] ?? ''}`, columns, '    ')),
    ]),
  ].join('\n');
}

function awards(law: Law, { chalk, columns }: Layout): string {
  const of = (type: AwardType) =>
    [...law.awards.values()]
      .filter((award) => award.type === type)
      .map((award) => {
        const kinds = award.for.map((kind) => kindWords[kind]).join(', ');
        const since = award.from === undefined ? '' : `, từ ${shortDate(award.from)}`;
        return wrapped(`${award.code.padEnd(8)}${printedName(award)} (${kinds}${since})`, columns, indent);
      });
  return [
    chalk.bold('Danh mục: danh hiệu thi đua'),
    ...of('title'),
    '',
    chalk.bold('Danh mục: hình thức khen thưởng'),
    ...of('commendation'),
  ].join('\n');
}

const indent = ' '.repeat(8);

function salaries(law: Law, layout: Layout): string {
  const rows = law.baseSalary.map(({ from, amount, law: provision }) => [
    shortDate(from),
    thousands(amount),
    citedWords(law, provision),
  ]);
  return table('Mức lương cơ sở (đồng/tháng)', ['Từ ngày', 'Mức', 'Văn bản'], rows, layout, [2]);
}

/** What nobody has read verbatim, with why; articles of one instrument that lack the same are said in one breath. */
function unread(law: Law, { chalk, columns }: Layout): string {
  const provisions = provisionsOf([law.regimes, [...law.awards.values()], law.baseSalary, law.documentTypes]);
  const reasons = new Map<string, { readonly instrument: string; readonly articles: Set<string> }>();
  let count = 0;
  for (const { status, instrument, article, note = 'chưa đối chiếu nguyên văn' } of provisions) {
    if (status === 'verified') continue;
    count++;
    const key = `${instrument} ${note}`;
    const reason = reasons.get(key) ?? { instrument, articles: new Set() };
    reasons.set(key, { ...reason, articles: reason.articles.add(article) });
  }
  const lines = [...reasons].map(([key, { instrument, articles }]) => {
    const named = `${[...articles].join(', ')} ${shortName(instrumentOf(law, instrument))}`;
    return wrapped(`- ${named}: ${key.slice(instrument.length + 1)}`, columns, '  ');
  });
  return [
    chalk.bold(
      wrapped(`Chưa đối chiếu nguyên văn (${count}); vi phạm những điều này chỉ bị cảnh báo`, columns),
    ),
    ...lines,
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

import { basesOn, type Kept, keptOn } from '../law/bases.ts';
import { inForce, instrumentOf, instrumentsInForce, shortName } from '../law/instrument.ts';
import type { Law } from '../law/law.ts';
import { provisionsOf } from '../law/provisions.ts';
import type { RegimeOnDay } from '../law/regime.ts';
import { type RegimeDate, regimeDate, regimeQuestion } from '../law/regime-date.ts';
import { settingOf } from '../law/setting.ts';
import type { LawRegime, Plan } from '../model/files.generated.ts';
import { shortDate } from '../vietnamese/date.ts';
import { lawOfAwards } from './law-awards.ts';
import { lawOfPrizes } from './law-prizes.ts';
import { citedWords, periodWords, statusWords, wrapped } from './law-words.ts';
import { grid, gridLine } from './standing-grid.ts';
import type { Layout } from './standing-table.ts';

/**
 * What `thidua law [dir]` prints: the regime of the campaign and why, the instruments in force, the bases, the base
 * salary and the prizes, who decides, which form, which vote. Every fact with its article and whether it was read.
 */
export function lawOfCampaign(law: Law, plan: Plan, layout: Layout, meeting?: string): string {
  const day = regimeDate(plan, meeting);
  if (day === undefined) {
    return 'Chưa biết hồ sơ theo luật nào: plan.yaml chưa có submission_date, kế hoạch cũng chưa có ngày.\n';
  }
  const on = settingOf(plan, law, meeting).on;
  if (on === undefined) {
    return `Không có gói pháp lý cho ${day.name} ${shortDate(day.date)}; xem các gói bằng lệnh thidua law --list.\n`;
  }
  const kept = keptOn(law, day.date, regimeQuestion(plan, meeting));
  const parts = [
    regimePart(law, on, day, kept, layout),
    instrumentsPart(law, day.date, kept, layout),
    basesPart(law, day.date, kept, layout),
    lawOfPrizes(law, plan, day.date, layout),
    lawOfAwards(law, plan, on, day.date, layout),
    unreadPart(law, on, layout),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function regimePart(
  law: Law,
  { regime, caveat }: RegimeOnDay,
  day: RegimeDate,
  kept: Kept | undefined,
  { chalk, columns }: Layout,
): string {
  const why =
    kept === undefined
      ? reasonOn(law, regime, day.date)
      : `kế hoạch khai transition (Quy định chuyển tiếp): ${kept.text} (${citedWords(law, kept.law)})`;
  return [
    chalk.bold(wrapped(`Gói pháp lý ${regime.id}: ${regime.name}`, columns)),
    wrapped(`Vì ${day.name} là ${shortDate(day.date)}: ${why}.`, columns),
    ...(regime.transitions ?? []).map(({ text, law: provision }) =>
      wrapped(`Chuyển tiếp: ${text} (${citedWords(law, provision)}).`, columns),
    ),
    ...(caveat === undefined ? [] : ['', chalk.yellow.bold(wrapped(`LƯU Ý: ${caveat.banner}.`, columns))]),
  ].join('\n');
}

/** Why the regime holds on a day, or that it is only the last one known where what it rests on has expired by then. */
function reasonOn(law: Law, regime: LawRegime, date: string): string {
  const { until, ended_by } = instrumentOf(law, regime.law.instrument);
  const open = regime.until === undefined && until !== undefined && until < date;
  if (!open) return `${regime.reason} (${citedWords(law, regime.law)})`;
  const decree = shortName(instrumentOf(law, regime.law.instrument));
  const cited = ended_by === undefined ? '' : ` (${citedWords(law, ended_by)})`;
  return `${decree} chỉ có hiệu lực đến hết ngày ${shortDate(until)}${cited}, chương trình chưa biết văn bản thay thế, nên tạm soát theo gói gần nhất`;
}

function instrumentsPart(law: Law, date: string, kept: Kept | undefined, { chalk, columns }: Layout): string {
  const applied = (kept?.instruments ?? [])
    .map((id) => instrumentOf(law, id))
    .filter((instrument) => !inForce(instrument, date));
  const rows = [...applied, ...instrumentsInForce(law, date)].map((instrument) => [
    shortName(instrument),
    instrument.signed === undefined ? '' : shortDate(instrument.signed),
    `${periodWords(instrument.from, instrument.until)}${applied.includes(instrument) ? ' (còn áp dụng)' : ''}`,
    statusWords(instrument.dates),
  ]);
  const head = ['Văn bản', 'Ký ngày', 'Hiệu lực', 'Ngày hiệu lực'].map((title, index) => ({
    head: title,
    align: 'left' as const,
    shrinks: index === 0,
  }));
  const [titles = [], ...lines] = grid(head, rows, columns);
  return [
    chalk.bold(`Văn bản về thi đua, khen thưởng có hiệu lực vào ${shortDate(date)}`),
    chalk.underline(gridLine(titles)),
    ...lines.map(gridLine),
  ].join('\n');
}

function basesPart(law: Law, date: string, kept: Kept | undefined, { chalk, columns }: Layout): string {
  const lines = basesOn(law, date, kept);
  if (lines.length === 0) return '';
  return [
    chalk.bold('Căn cứ chép sẵn'),
    ...lines.map(({ wording }, index) =>
      wrapped(`${wording}${index === lines.length - 1 ? '.' : ';'}`, columns, '  '),
    ),
  ].join('\n');
}

/** How much of the regime nobody has read, in one line that sends to the list. */
function unreadPart(law: Law, { regime }: RegimeOnDay, { columns }: Layout): string {
  const provisions = provisionsOf(regime);
  const unread = provisions.filter(({ status }) => status === 'unverified').length;
  return wrapped(
    `Gói ${regime.id} dẫn ${provisions.length} điều khoản, trong đó ${unread} chưa đối chiếu nguyên văn: vi phạm những điều ấy chỉ bị cảnh báo. Danh mục có ${law.awards.size} danh hiệu, hình thức. Xem chi tiết bằng lệnh thidua law --list.`,
    columns,
  );
}

import { kindWords } from '../model/nominee-kind.ts';
import type { CriterionStanding, NominationStanding, Standing } from '../model/standing.ts';
import { decimalComma } from '../vietnamese/number.ts';
import { reasonsWords } from './standing-because.ts';

/** `;` goes with a decimal comma, as spreadsheets in Vietnamese expect; `,` with a decimal point. */
export type Delimiter = ';' | ',';

/** What `score --format csv` prints: UTF-8 with a byte order mark, CRLF, one line a nomination, one column a criterion. */
export function standingCsv(standing: Standing, delimiter: Delimiter): string {
  const columns = criteriaOf(standing);
  const head = [
    'Mã',
    'Tên',
    'Loại',
    'Đơn vị',
    ...[...columns].map(([id, name]) => `${name} (${id})`),
    'Tổng điểm',
    'Hạng',
    'Xếp loại',
    'Đủ điều kiện',
    'Được đề nghị',
    'Khen thưởng',
    'Lý do',
  ];
  const rows = standing.nominations.map((nomination) =>
    row(standing, nomination, [...columns.keys()], delimiter),
  );
  const lines = [head.map((text) => cell(text, delimiter)), ...rows];
  return `\uFEFF${lines.map((line) => `${line.join(delimiter)}\r\n`).join('')}`;
}

/** Every criterion that somebody was judged by, in the order of the printed table. */
function criteriaOf({ nominations }: Standing): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const { criteria } of nominations)
    for (const { id, name } of leaves(criteria)) if (!columns.has(id)) columns.set(id, name);
  return columns;
}

function leaves(criteria: readonly CriterionStanding[]): readonly CriterionStanding[] {
  return criteria.flatMap((criterion) =>
    criterion.children.length === 0 ? [criterion] : leaves(criterion.children),
  );
}

function row(
  standing: Standing,
  nomination: NominationStanding,
  columns: readonly string[],
  delimiter: Delimiter,
) {
  const { id, name, kind, unit, total, rank, band, eligible, allotted, award, criteria } = nomination;
  const marks = new Map(leaves(criteria).map((criterion) => [criterion.id, markOf(criterion, delimiter)]));
  const text = (value: string) => cell(value, delimiter);
  return [
    text(id),
    text(name),
    text(kindWords[kind]),
    text(standing.names.unit[unit] ?? unit),
    ...columns.map((column) => marks.get(column) ?? ''),
    total === null ? '' : figure(total, delimiter),
    rank === null ? '' : String(rank),
    text(band === null ? '' : (standing.names.band[band] ?? band)),
    yesNo(eligible),
    yesNo(allotted),
    text(award === null ? '' : (standing.names.award[award] ?? award)),
    text(reasonsWords(nomination).join('; ')),
  ];
}

function markOf({ points, met }: CriterionStanding, delimiter: Delimiter): string {
  if (points !== null) return figure(points, delimiter);
  return met === null ? '' : met ? 'đạt' : 'chưa đạt';
}

function figure(decimal: string, delimiter: Delimiter): string {
  return cell(delimiter === ';' ? decimalComma(decimal) : decimal, delimiter, true);
}

const yesNo = (value: boolean) => (value ? 'có' : 'không');

/**
 * One cell. Text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, also after blanks, and their
 * full-width forms) gets an apostrophe before it; our own numbers are let through.
 */
function cell(text: string, delimiter: Delimiter, isNumber = false): string {
  const safe = !isNumber && /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

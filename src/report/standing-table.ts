import type { ChalkInstance } from 'chalk';
import type { NominationStanding, Standing } from '../model/standing.ts';
import { compareText } from '../vietnamese/collate.ts';
import { decimalComma } from '../vietnamese/number.ts';
import { againstWords } from './standing-against.ts';
import { type Column, grid, gridLine } from './standing-grid.ts';
import { scaleWords } from './standing-scale.ts';
import { groupWords, reasonWords } from './standing-words.ts';
import { wrap } from './wrap.ts';

/** How a report is laid out for a terminal. */
export interface Layout {
  readonly chalk: ChalkInstance;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

const order = ['collective', 'individual', 'household'];

/**
 * What `score` prints: one table for those ranked together, in the order of rank; below it, for everybody who is not
 * proposed, what stands against it.
 */
export function standingTable(standing: Standing, layout: Layout): string {
  const parts = [wrap(`${scaleWords(standing.scale)}.`, layout.columns, layout.columns).join('\n')];
  const groups = new Map<string, NominationStanding[]>();
  for (const nomination of standing.nominations) {
    const group = groups.get(nomination.group);
    if (group === undefined) groups.set(nomination.group, [nomination]);
    else group.push(nomination);
  }
  for (const group of [...groups.values()].sort(([a], [b]) => compareGroups(a, b))) {
    const ranked = group.sort(byRank);
    parts.push([title(ranked, layout), ...table(standing, ranked, layout)].join('\n'));
    const refused = ranked.filter(({ award }) => award === null);
    if (refused.length > 0) parts.push(refused.flatMap((one) => reasonLines(one, layout)).join('\n'));
    const near = ranked.filter(({ nearMisses }) => nearMisses.length > 0);
    if (near.length > 0)
      parts.push(['Suýt đạt:', ...near.flatMap((one) => nearLines(one, layout))].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function compareGroups(a: NominationStanding | undefined, b: NominationStanding | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return order.indexOf(a.kind) - order.indexOf(b.kind) || compareText(a.group, b.group);
}

function byRank(a: NominationStanding, b: NominationStanding): number {
  const places = (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
  return places || compareText(a.name, b.name) || compareText(a.id, b.id);
}

function title(group: readonly NominationStanding[], { chalk }: Layout): string {
  const [first] = group;
  if (first === undefined) return '';
  const words = groupWords(first);
  const allotted = group.filter((nomination) => nomination.allotted).length;
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return chalk.bold(`${name}: ${group.length} đề nghị, ${allotted} được đề nghị khen thưởng`);
}

function table(
  { scale, names }: Standing,
  group: readonly NominationStanding[],
  { chalk, columns }: Layout,
): readonly string[] {
  const unitOf = ({ unit }: NominationStanding) => names.unit[unit] ?? unit;
  const scaled = scale !== null;
  const banded = group.some(({ band }) => band !== null);
  // a collective is often the unit itself: then its name is said once
  const apart = group.some((nomination) => unitOf(nomination) !== nomination.name);
  const head: Column[] = [
    ...(scaled ? [right('Hạng')] : []),
    left('Tên', true),
    ...(apart ? [left('Đơn vị', true)] : []),
    ...(scaled ? [right('Điểm')] : []),
    ...(banded ? [left('Xếp loại')] : []),
    left('Kết quả', true),
  ];
  const rows = group.map((nomination) => {
    const { rank, name, total, band, award, eligible } = nomination;
    const outcome = eligible ? 'chưa được đề nghị' : 'chưa đủ điều kiện';
    return [
      ...(scaled ? [rank === null ? '–' : String(rank)] : []),
      name,
      ...(apart ? [unitOf(nomination)] : []),
      ...(scaled ? [total === null ? '–' : decimalComma(total)] : []),
      ...(banded ? [band === null ? '–' : (names.band[band] ?? band)] : []),
      award === null ? outcome : (names.award[award] ?? award),
    ];
  });
  const [headCells = [], ...lines] = grid(head, rows, columns);
  return [
    chalk.underline(gridLine(headCells)),
    ...lines.map((cells, index) => {
      const { allotted, eligible } = group[index] ?? {};
      const colour = allotted ? chalk.green : eligible ? chalk.yellow : chalk.red;
      return gridLine([...cells.slice(0, -1), colour((cells.at(-1) ?? '').trimEnd())]);
    }),
  ];
}

function left(head: string, shrinks = false): Column {
  return { head, align: 'left', shrinks };
}

function right(head: string): Column {
  return { head, align: 'right', shrinks: false };
}

function reasonLines(nomination: NominationStanding, layout: Layout): readonly string[] {
  const reasons = againstWords(nomination);
  return lines(nomination, reasons.length === 0 ? ['không có lý do nào được ghi'] : reasons, layout);
}

function nearLines(nomination: NominationStanding, layout: Layout): readonly string[] {
  return lines(nomination, nomination.nearMisses.map(reasonWords), layout);
}

function lines(
  { name }: NominationStanding,
  said: readonly string[],
  { columns }: Layout,
): readonly string[] {
  const text = `${name}: ${said.join('; ')}`;
  const [first = '', ...rest] = wrap(text, columns - 2, columns - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}

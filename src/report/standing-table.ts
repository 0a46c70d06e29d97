import type { ChalkInstance } from 'chalk';
import type { ReasonCode } from '../model/reason.ts';
import type { NominationStanding, Standing } from '../model/standing.ts';
import { compareText } from '../vietnamese/collate.ts';
import { decimalComma } from '../vietnamese/number.ts';
import { citationWords } from './standing-citation.ts';
import { roundingWords } from './standing-figures.ts';
import { type Column, grid, gridLine } from './standing-grid.ts';
import { groupWords, reasonWords } from './standing-words.ts';

/** How a report is laid out for a terminal. */
export interface Layout {
  readonly chalk: ChalkInstance;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

const order = ['collective', 'individual', 'household'];

/** What `score` prints: one table for those ranked together, in the order of rank, then what stands against a proposal. */
export function standingTable(standing: Standing, layout: Layout): string {
  const parts = [scaleLine(standing)];
  const groups = new Map<string, NominationStanding[]>();
  for (const nomination of standing.nominations)
    groups.set(nomination.group, [...(groups.get(nomination.group) ?? []), nomination]);
  const sorted = [...groups.values()].sort(([a], [b]) => compareGroups(a, b));
  for (const group of sorted)
    parts.push([title(group, layout), ...table(standing, group.sort(byRank), layout)].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function compareGroups(a: NominationStanding | undefined, b: NominationStanding | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return order.indexOf(a.kind) - order.indexOf(b.kind) || compareText(a.group, b.group);
}

function title(group: readonly NominationStanding[], { chalk }: Layout): string {
  const [first] = group;
  if (first === undefined) return '';
  const words = groupWords(first);
  const allotted = group.filter((nomination) => nomination.allotted).length;
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return chalk.bold(`${name}: ${group.length} đề nghị, ${allotted} được đề nghị khen thưởng`);
}

function scaleLine({ scale }: Standing): string {
  if (scale === null) return 'Xét đạt hoặc chưa đạt; đợt thi đua này không đặt thang điểm.';
  const rounding = roundingWords(scale.digits, scale.mode);
  return `Thang ${decimalComma(scale.max)} điểm theo ${citationWords(scale.source)}; làm tròn ${rounding}.`;
}

function byRank(a: NominationStanding, b: NominationStanding): number {
  return (
    (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}

function table(
  standing: Standing,
  group: readonly NominationStanding[],
  { chalk, columns }: Layout,
): readonly string[] {
  const scaled = standing.scale !== null;
  const banded = group.some(({ band }) => band !== null);
  const left = (head: string, shrinks = false): Column => ({ head, align: 'left', shrinks });
  const right = (head: string): Column => ({ head, align: 'right', shrinks: false });
  const head = [
    ...(scaled ? [right('Hạng')] : []),
    left('Tên', true),
    left('Đơn vị', true),
    ...(scaled ? [right('Điểm')] : []),
    ...(banded ? [left('Xếp loại')] : []),
    left('Kết quả', true),
  ];
  const rows = group.map(({ rank, name, unit, total, band, ...rest }) => [
    ...(scaled ? [rank === null ? '–' : String(rank)] : []),
    name,
    standing.names.unit[unit] ?? unit,
    ...(scaled ? [total === null ? '–' : decimalComma(total)] : []),
    ...(banded ? [band === null ? '–' : (standing.names.band[band] ?? band)] : []),
    outcome(standing, rest),
  ]);
  const [titleCells = [], ...lines] = grid(head, rows, columns);
  return [
    chalk.underline(gridLine(titleCells)),
    ...lines.map((cells, index) => {
      const { allotted, eligible } = group[index] ?? {};
      const colour = allotted ? chalk.green : eligible ? chalk.yellow : chalk.red;
      return gridLine([...cells.slice(0, -1), colour((cells.at(-1) ?? '').trimEnd())]);
    }),
  ];
}

/** Reasons that stand against a proposal: the last word of a table's line. */
const against: ReadonlySet<ReasonCode> = new Set([
  'no-points',
  'criterion-not-met',
  'below-threshold',
  'below-band',
  'lacks',
  'lack-undecided',
  'veto',
  'veto-undecided',
  'under-review',
  'investigated',
  'unknown-award',
  'award-not-for-kind',
  'beyond-quota',
  'tie-at-quota',
  'quota-needs-council',
  'vote-failed',
  'vote-no-majority',
  'vote-missing',
]);

function outcome(
  { names }: Standing,
  { award, reasons }: Pick<NominationStanding, 'award' | 'reasons'>,
): string {
  if (award !== null) return names.award[award] ?? award;
  const found = reasons.filter(({ code }) => against.has(code));
  return found.length === 0 ? 'không' : found.map(reasonWords).join('; ');
}

import type { ChalkInstance } from 'chalk';
import type { Evidence } from '../model/files.generated.ts';
import { kindWords } from '../model/nominee-kind.ts';
import type { CriterionStanding, NominationStanding, PurseName, Standing } from '../model/standing.ts';
import { decimalComma as comma } from '../vietnamese/number.ts';
import { becauseWords, plusWords, reasonsWords, sumWords } from './standing-because.ts';
import { scaleWords } from './standing-scale.ts';
import { groupWords, purseWords, reasonWords } from './standing-words.ts';

/**
 * What `score --explain <id>` prints: the whole derivation of one nomination as a tree, every sum in figures, every
 * point with its evidence. Undefined where no nomination has this id.
 */
export function explainStanding(standing: Standing, id: string, chalk: ChalkInstance): string | undefined {
  const nomination = standing.nominations.find((one) => one.id === id);
  if (nomination === undefined) return undefined;
  const { name, kind, unit, rank, band, criteria, nearMisses } = nomination;
  const tree: Branch[] = [];
  for (const purse of ['base', 'bonus', 'deduction'] as const) {
    const inside = criteria.filter((criterion) => criterion.purse === purse);
    if (inside.length > 0) tree.push(purseBranch(standing, purse, inside, chalk));
  }
  const lines = [
    chalk.bold(`${name} (${id})`),
    `${kindWords[kind]} · ${standing.names.unit[unit] ?? unit}`,
    scaleWords(standing.scale),
    '',
    ...draw(tree, chalk),
    '',
    ...totalLines(nomination, chalk),
    ...(rank === null ? [] : [`Hạng ${rank} trong nhóm ${groupWords(nomination)}`]),
    ...(band === null ? [] : [`Xếp loại: ${standing.names.band[band] ?? band}`]),
    outcomeLine(standing, nomination, chalk),
    ...reasonsWords(nomination).map((reason) => `  - ${reason}`),
    ...nearMisses.map((reason) => `  - suýt đạt: ${reasonWords(reason)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A line of the tree, what is said below it, and its branches. */
interface Branch {
  readonly title: string;
  readonly details: readonly string[];
  readonly branches: readonly Branch[];
}

function purseBranch(
  { scale, names }: Standing,
  purse: PurseName,
  criteria: readonly CriterionStanding[],
  chalk: ChalkInstance,
): Branch {
  const title = purse === 'base' ? 'Tiêu chí' : purseWords(purse).replace(/^đ/, 'Đ');
  const details = scale !== null && criteria.length > 1 ? [plusWords(criteria)] : [];
  return {
    title: chalk.bold(title),
    details,
    branches: criteria.map((criterion) => criterionBranch(criterion, names.member, chalk)),
  };
}

function criterionBranch(
  criterion: CriterionStanding,
  members: Readonly<Record<string, string>>,
  chalk: ChalkInstance,
): Branch {
  const { id, name, points, max, marks, remark, proofs, children } = criterion;
  const mark = points === null ? withoutPoints(criterion) : comma(points);
  const most = points === null || max === null ? '' : `/${comma(max)}`;
  const details = [
    becauseWords(criterion),
    ...marks.map(
      ({ by, because, notes }) =>
        `  ${members[by] ?? by}: ${[because, ...notes].map(reasonWords).join('; ')}`,
    ),
    ...(remark === null ? [] : [`nhận xét: ${remark}`]),
    ...proofs.map((proof) => `minh chứng: ${proofWords(proof)}`),
  ];
  return {
    title: `${id}  ${name}: ${chalk.bold(mark)}${most}`,
    details,
    branches: children.map((child) => criterionBranch(child, members, chalk)),
  };
}

/** What stands in the place of points. */
function withoutPoints({ met, because }: CriterionStanding): string {
  if (met !== null) return met ? 'đạt' : 'chưa đạt';
  if (because.code === 'not-applicable') return 'không áp dụng';
  return because.code === 'not-chosen' ? 'không chọn' : '?';
}

function proofWords({ title, file, page, quote }: Evidence): string {
  return [
    file === undefined ? title : `${title} (${file})`,
    ...(page === undefined ? [] : [`trang ${page}`]),
    ...(quote === undefined ? [] : [`“${quote}”`]),
  ].join(', ');
}

function draw(branches: readonly Branch[], chalk: ChalkInstance): readonly string[] {
  return branches.flatMap(({ title, details, branches: inside }, index) => {
    const last = index === branches.length - 1;
    const below = chalk.dim(last ? '   ' : '│  ');
    const stem = inside.length > 0 ? chalk.dim('│  ') : '   ';
    return [
      `${chalk.dim(last ? '└─ ' : '├─ ')}${title}`,
      ...details.map((detail) => `${below}${stem}${detail}`),
      ...draw(inside, chalk).map((line) => `${below}${line}`),
    ];
  });
}

function totalLines({ total, steps, criteria }: NominationStanding, chalk: ChalkInstance): readonly string[] {
  if (total === null) return [];
  const base = criteria.filter(({ purse }) => purse === 'base');
  const simple = steps.length === 1 && criteria.every(({ purse }) => purse === 'base');
  // Of one criterion the total has been said.
  const sum = base.length > 1 ? [`  ${sumWords(base, total)}`] : [];
  return [
    chalk.bold(`Tổng điểm: ${comma(total)}`),
    ...(simple ? sum : steps.map((step) => `  ${reasonWords(step)}`)),
  ];
}

function outcomeLine({ names }: Standing, nomination: NominationStanding, chalk: ChalkInstance): string {
  const { award, asked, eligible } = nomination;
  if (award !== null) return chalk.green(`Được đề nghị: ${names.award[award] ?? award}`);
  const asks = names.award[asked] ?? asked;
  return eligible
    ? chalk.yellow(`Đủ điều kiện nhưng chưa được đề nghị: ${asks}`)
    : chalk.red(`Chưa đủ điều kiện: ${asks}`);
}

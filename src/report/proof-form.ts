import type { LawFormValue } from '../model/files.generated.ts';
import { groupBy } from '../model/group-by.ts';
import { isOffset, type Measure, tolerance } from '../proof/form/measure.ts';
import type { ProvenPaper } from '../proof/proof.ts';
import { decimalComma } from '../vietnamese/number.ts';
import { grid, gridLine } from './standing-grid.ts';
import type { Layout } from './standing-table.ts';
import { wrap } from './wrap.ts';

/** What was measured of one thing all over the papers. */
interface Summary {
  readonly value: LawFormValue;
  readonly aspect: Measure['aspect'];
  readonly wanted: Measure['wanted'];
  readonly found: ReadonlySet<string>;
  readonly times: number;
  readonly kept: boolean;
}

/** Every component of the decree: what it wants, what the office has chosen, what the ruler found. */
export function proofFormTable(papers: readonly ProvenPaper[], { chalk, columns }: Layout): string {
  const summaries = summariesOf(papers.flatMap(({ measures }) => measures));
  const head = ['', 'Thành phần', 'Quy định', 'Đã chọn', 'Đo được', 'Số lần đo'].map((title, index) => ({
    head: title,
    align: index === 5 ? ('right' as const) : ('left' as const),
    shrinks: index === 1,
  }));
  const rows = summaries.map(({ value, aspect, wanted, found, times, kept }) => [
    kept ? '✓' : '✗',
    `${value.title}${aspectNames[aspect]}`,
    allowed(value, aspect),
    reading(value, wanted, aspect),
    [...found].slice(0, 3).join('; ') + (found.size > 3 ? '; …' : ''),
    String(times),
  ]);
  const [titles = [], ...lines] = grid(head, rows, columns);
  return [
    chalk.underline(gridLine(titles)),
    ...lines.map((line, index) => (summaries[index]?.kept ? gridLine(line) : chalk.red(gridLine(line)))),
  ].join('\n');
}

/** One line for every reading that is off, with the page and the item of the appendix. */
export function proofDeviations(
  papers: readonly ProvenPaper[],
  { chalk, columns }: Layout,
): readonly string[] {
  return deviationWords(papers).map((words) => {
    const [first = '', ...later] = wrap(words, columns - 2, columns - 4);
    return [`${chalk.red('✗')} ${first}`, ...later.map((line) => `    ${line}`)].join('\n');
  });
}

/** The same in a sentence each. */
export function deviationWords(papers: readonly ProvenPaper[]): readonly string[] {
  return papers.flatMap(({ file, measures }) =>
    deviationsOf(measures).map(({ measure: { value, aspect, found, wanted, verdict }, pages }) =>
      [
        `${file}, trang ${pages.join(', ')}: ${value.title}${aspectNames[aspect]}: đo được ${reading(value, found, aspect)}`,
        `${verdict === 'outside-decree' ? '' : 'trong khoảng cho phép nhưng khác trị số đã chọn; '}quy định ${allowed(value, aspect)}`,
        `đã chọn ${reading(value, wanted, aspect)} (${value.item})`,
      ].join('; '),
    ),
  );
}

/** Readings that are off in one way, their pages together. */
export function deviationsOf(measures: readonly Measure[]) {
  return alike(measures.filter(({ verdict }) => verdict !== 'kept'));
}

/** Readings of one thing that came out alike, with the pages that they were taken on. */
export function alike(measures: readonly Measure[]) {
  const groups = groupBy(
    measures,
    ({ value, aspect, found }) => `${value.key} ${aspect} ${reading(value, found, aspect)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [measure] = group;
    return measure ? [{ measure, pages: [...new Set(group.map(({ page }) => page))] }] : [];
  });
}

function summariesOf(measures: readonly Measure[]): readonly Summary[] {
  return [...groupBy(measures, ({ value, aspect }) => `${value.key} ${aspect}`).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { value, aspect, wanted } = first;
    const found = new Set(all.map((measure) => reading(value, measure.found, aspect)));
    return {
      value,
      aspect,
      wanted,
      found,
      times: all.length,
      kept: all.every(({ verdict }) => verdict === 'kept'),
    };
  });
}

const aspectNames: Readonly<Record<Measure['aspect'], string>> = {
  size: ' (cỡ chữ)',
  style: ' (kiểu chữ)',
  capitals: ' (in hoa)',
  distance: '',
  length: '',
  centred: ' (canh giữa)',
  justified: ' (dàn đều hai lề)',
  place: ' (vị trí)',
  presence: ' (có ghi)',
  'centre-offset': ' (lệch trục giữa)',
  'level-offset': ' (lệch hàng)',
  'edge-offset': ' (lệch lề trái)',
  'line-offset': ' (lệch dòng đơn)',
};

const units: Readonly<Record<LawFormValue['unit'], string>> = {
  mm: ' mm',
  pt: ' pt',
  share: ' dòng chữ',
  line: ' dòng',
};

const styles: Readonly<Record<string, string>> = {
  regular: 'đứng',
  bold: 'đứng, đậm',
  italic: 'nghiêng',
  'bold-italic': 'nghiêng, đậm',
};

/** What the decree allows, e.g. `13–14 pt`. */
function allowed(value: LawFormValue, aspect: Measure['aspect']): string {
  if (aspect === 'style') return styles[value.style ?? ''] ?? '';
  if (isOffset(aspect)) return '0 mm';
  if (!isNumeric(aspect)) return 'có';
  const { min, max, choices, unit } = value;
  if (choices) return `${choices.map(decimalComma).join(' hoặc ')}${units[unit]}`;
  if (min === undefined)
    return max === undefined ? 'không quy định' : `đến ${decimalComma(max)}${units[unit]}`;
  if (max === undefined) return `từ ${decimalComma(min)}${units[unit]}`;
  return min === max
    ? `${decimalComma(min)}${units[unit]}`
    : `${decimalComma(min)}–${decimalComma(max)}${units[unit]}`;
}

function reading(value: LawFormValue, found: Measure['found'], aspect: Measure['aspect']): string {
  if (typeof found === 'number' && isOffset(aspect))
    return `${decimalComma(found <= tolerance.mm ? 0 : Math.round(found * 10) / 10)} mm`;
  if (typeof found === 'number')
    return `${decimalComma(Math.round(found * 10 ** digits(value)) / 10 ** digits(value))}${units[value.unit]}`;
  if (aspect === 'style') return styles[String(found)] ?? '';
  return found ? 'có' : 'không';
}

function digits({ unit }: LawFormValue): number {
  return unit === 'share' || unit === 'line' ? 2 : 1;
}

function isNumeric(aspect: Measure['aspect']): boolean {
  return aspect === 'size' || aspect === 'distance' || aspect === 'length';
}

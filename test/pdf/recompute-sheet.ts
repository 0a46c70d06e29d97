import { equal, evaluate, type Fraction, fraction } from '../score/calculator.ts';
import type { Element } from './read-pdf.ts';

/** One line of a printed score sheet. */
interface Line {
  readonly purse: 'base' | 'bonus' | 'deduction';
  readonly number: string;
  readonly max: Fraction | undefined;
  readonly result: Fraction | undefined;
  /** What stands between the own mark and the result. */
  readonly verified: Fraction | undefined;
  /** What the sheet says of it, with the evidence behind. */
  readonly why: string;
}

/** A printed score sheet worked out again from nothing but what is printed on it. */
export interface Recomputed {
  readonly total: Fraction | undefined;
  readonly printed: Fraction | undefined;
  /** Lines whose result does not follow from what the sheet says. */
  readonly wrong: readonly string[];
  readonly lines: number;
  /** The verified marks, from top to bottom. */
  readonly verified: readonly Fraction[];
}

const zero = fraction('0');
const figure = /^-?\d+(?:,\d+)?$/;

export function recompute(elements: readonly Element[]): Recomputed {
  const text = elements.map((one) => one.text).join('\n');
  const lines = linesOf(elements.filter(({ role }) => role === 'TD').map((one) => one.text));
  const childrenOf = ({ purse, number }: Line) =>
    lines.filter(
      (one) => one.purse === purse && one.number.replace(/\.\d+$/, '') === number && one.number !== number,
    );
  const wrong = lines
    .filter((line) => line.result !== undefined && !follows(line, childrenOf(line)))
    .map(({ number, why }) => `${number}: ${why}`);
  const tops = (purse: Line['purse']) =>
    lines.filter((one) => one.purse === purse && !one.number.includes('.'));
  const open = tops('base').some(({ result }) => result === undefined);
  const bounded = (name: string, whole: Fraction) => {
    const cap = new RegExp(`${name} tính tối đa ([\\d,]+) điểm`, 'i').exec(text)?.[1];
    return cap === undefined ? whole : lower(whole, fraction(cap));
  };
  const bonus = bounded('điểm thưởng', sum(tops('bonus')));
  const deduction = bounded('điểm trừ', sum(tops('deduction')));
  const scale = fraction(/Thang điểm: ([\d,]+) điểm/.exec(text)?.[1] ?? '0');
  const whole = plus(plus(sum(tops('base')), bonus), negative(deduction));
  const printed = /Tổng điểm: ([\d,]+)/.exec(text)?.[1];
  return {
    total: open ? undefined : lower(whole, scale),
    printed: printed === undefined ? undefined : fraction(printed),
    wrong,
    lines: lines.length,
    verified: lines.flatMap(({ verified }) => verified ?? []),
  };
}

/** The cells of the table line by line: a number of a line and a name begin one, then figures, then words. */
function linesOf(cells: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let purse: Line['purse'] = 'base';
  for (let at = 0; at < cells.length; ) {
    if (cells[at] === 'ĐIỂM THƯỞNG') purse = 'bonus';
    if (cells[at] === 'ĐIỂM TRỪ') purse = 'deduction';
    const [number = '', name = ''] = cells.slice(at, at + 2);
    if (!/^\d+(\.\d+)*$/.test(number) || figure.test(name)) {
      at += 1;
      continue;
    }
    at += 2;
    const figures: Fraction[] = [];
    for (; figure.test(cells[at] ?? ''); at++) figures.push(fraction(cells[at] ?? ''));
    const marked = cells[at] !== '–';
    const why = cells[marked ? at : at + 1] ?? '';
    const verified = figures.length === 4 ? figures[2] : undefined;
    lines.push({
      purse,
      number,
      max: figures[0],
      result: marked ? figures.at(-1) : undefined,
      verified,
      why,
    });
  }
  return lines;
}

/** Whether a line's result follows from its children, or from what the sheet says of it. */
function follows({ max, result = zero, why }: Line, children: readonly Line[]): boolean {
  const cut = (value: Fraction) => (max === undefined ? value : lower(value, max));
  if (children.length > 0) return equal(cut(sum(children)), result);
  const equation = /^([\d, +−×:/()]+) = (-?[\d,]+)/.exec(why);
  if (equation) return equal(cut(evaluate(equation[1] ?? '')), result);
  const tier = /^Số liệu (\S+)(?: \([^)]*\))? thuộc bậc (.+?), được (-?[\d,]+) điểm/.exec(why);
  if (tier) return within(tier[1] ?? '', tier[2] ?? '') && equal(fraction(tier[3] ?? ''), result);
  const given = /^(?:Chấm|Đạt(?: mức “[^”]*”)?, được) ([\d,]+)/.exec(why);
  if (given) return equal(fraction(given[1] ?? ''), result) && equal(cut(result), result);
  return /^(?:Không|Chưa đạt)/.test(why) && equal(result, zero);
}

/** `118/120` lies in `từ 90 đến dưới 100`, as a percentage. */
function within(written: string, edges: string): boolean {
  const value = written.includes('/') ? evaluate(`${written} × 100`) : fraction(written);
  return [...edges.matchAll(/(từ|trên|đến dưới|dưới|đến) ([\d,]+)/g)].every(([, word, edge = '']) => {
    const difference = plus(value, negative(fraction(edge))).over;
    if (word === 'từ') return difference >= 0n;
    if (word === 'trên') return difference > 0n;
    return word === 'đến' ? difference <= 0n : difference < 0n;
  });
}

function sum(lines: readonly Line[]): Fraction {
  return lines.reduce((all, { result = zero }) => plus(all, result), zero);
}

function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

function negative({ over, under }: Fraction): Fraction {
  return { over: -over, under };
}

function lower(a: Fraction, b: Fraction): Fraction {
  return a.over * b.under < b.over * a.under ? a : b;
}

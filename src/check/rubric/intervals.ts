import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';

/** The edges as the rubric declares them; what is not declared is open to that side. */
export interface Edged {
  readonly at_least?: string;
  readonly above?: string;
  readonly at_most?: string;
  readonly below?: string;
}

/** A stretch of numbers, and where it stood in its list. */
export interface Interval {
  readonly index: number;
  readonly low: Edge | null;
  readonly high: Edge | null;
  /** Whether it declares two edges for one side. */
  readonly twice: boolean;
}

export interface Edge {
  readonly at: Big;
  /** Whether the number itself belongs to the stretch. */
  readonly closed: boolean;
}

/** What two stretches do, the one that begins lower first; `inside`: the other one lies wholly within it. */
export type Meeting = 'meet' | 'overlap' | 'inside' | 'gap';

/** The stretches from the lowest up. */
export function intervalsOf(list: readonly Edged[]): readonly Interval[] {
  const intervals = list.map(({ at_least, above, at_most, below }, index) => ({
    index,
    low: edge(at_least, true) ?? edge(above, false),
    high: edge(at_most, true) ?? edge(below, false),
    twice: (at_least !== undefined && above !== undefined) || (at_most !== undefined && below !== undefined),
  }));
  return intervals.sort((a, b) => compareLow(a.low, b.low));
}

/** Whether no number lies in a stretch. */
export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = low.at.cmp(high.at);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

/**
 * Whether one stretch ends just where the next begins. Of whole numbers 1 and 2 are neighbours: only a whole number
 * between two stretches is left out there.
 */
export function meeting(lower: Interval, upper: Interval, whole: boolean): Meeting {
  const { high } = lower;
  const { low } = upper;
  const order = high === null || low === null ? 1 : high.at.cmp(low.at);
  if (order > 0 || (order === 0 && high?.closed && low?.closed))
    return compareHigh(upper.high, high) <= 0 ? 'inside' : 'overlap';
  if (high === null || low === null) return 'overlap';
  if (whole) return firstWhole(low).minus(lastWhole(high)).gt(1) ? 'gap' : 'meet';
  return order === 0 && (high.closed || low.closed) ? 'meet' : 'gap';
}

/** Whether the numbers may be taken for counts by their edges: whole ones, and not hundredths of a whole. */
export function looksWhole(intervals: readonly Interval[]): boolean {
  const edges = intervals
    .flatMap(({ low, high }) => [low, high])
    .flatMap((one) => (one === null ? [] : [one.at]));
  const isShare = edges.some((at) => at.eq(100)) && edges.every((at) => at.lte(100));
  return !isShare && edges.every((at) => at.mod(1).eq(0));
}

/** The one that reaches higher. */
export function higher(a: Interval, b: Interval): Interval {
  return compareHigh(a.high, b.high) >= 0 ? a : b;
}

/** `từ 90`, `trên 90`, `đến 90`, `dưới 90`. */
export function edgeWords(side: 'low' | 'high', { at, closed }: Edge): string {
  const words = side === 'low' ? ['từ', 'trên'] : ['đến', 'dưới'];
  return `${words[closed ? 0 : 1]} ${comma(at.toFixed())}`;
}

function edge(text: string | undefined, closed: boolean): Edge | null {
  return text === undefined ? null : { at: new Big(text), closed };
}

function compareLow(a: Edge | null, b: Edge | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return a.at.cmp(b.at) || Number(b.closed) - Number(a.closed);
}

function compareHigh(a: Edge | null, b: Edge | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.at.cmp(b.at) || Number(a.closed) - Number(b.closed);
}

function firstWhole({ at, closed }: Edge): Big {
  const up = at.round(0, Big.roundUp);
  const ceiling = at.lt(0) && !at.mod(1).eq(0) ? up.plus(1) : up;
  return !closed && ceiling.eq(at) ? ceiling.plus(1) : ceiling;
}

function lastWhole({ at, closed }: Edge): Big {
  return firstWhole({ at: at.times(-1), closed }).times(-1);
}

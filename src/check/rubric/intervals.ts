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
}

export interface Edge {
  readonly at: Big;
  /** Whether the number itself belongs to the stretch. */
  readonly closed: boolean;
}

/** What two neighbours do at the edge between them. */
export type Meeting = 'meet' | 'overlap' | 'gap';

/** The stretches from the lowest up. */
export function intervalsOf(list: readonly Edged[]): readonly Interval[] {
  const intervals = list.map(({ at_least, above, at_most, below }, index) => ({
    index,
    low: edge(at_least, true) ?? edge(above, false),
    high: edge(at_most, true) ?? edge(below, false),
  }));
  return intervals.sort((a, b) => compareLow(a.low, b.low));
}

/**
 * Whether one stretch ends just where the next begins. Of counts, 1 and 2 are neighbours: where every edge is a whole
 * closed number, nothing lies between two that follow one another.
 */
export function meeting(lower: Interval, upper: Interval, whole: boolean): Meeting {
  const { high } = lower;
  const { low } = upper;
  if (high === null || low === null) return 'overlap';
  const order = high.at.cmp(low.at);
  if (order > 0) return 'overlap';
  if (order === 0) return high.closed && low.closed ? 'overlap' : high.closed || low.closed ? 'meet' : 'gap';
  return whole && low.at.minus(high.at).eq(1) ? 'meet' : 'gap';
}

/** Whether all edges are closed whole numbers, as of counts. */
export function isWhole(intervals: readonly Interval[]): boolean {
  const edges = intervals.flatMap(({ low, high }) => [low, high]).filter((one) => one !== null);
  return edges.every(({ at, closed }) => closed && at.mod(1).eq(0));
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

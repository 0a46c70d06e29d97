import type { Table } from '../document/block.ts';
import { type GridRow, gridOf } from './grid.ts';
import type { Measure } from './measure.ts';
import type { Footnote } from './word.ts';
import { wordsOf } from './words.ts';

/** What the cells of a column ask for: the widest word, the widest cell on one line, all their text on one line. */
interface Wish {
  least: number;
  most: number;
  area: number;
}

/** Stands in for a footnote while columns are measured: no table has more than 99. */
const widestNote: Footnote = { number: 88, lines: [] };

const withNotes = { footnote: () => widestNote };

/** Smallest type of a table that still reads well on paper, pt. */
const smallest = 9;

/** Widths of the columns, pt, padding included, and the type size that they were made for. */
export interface Columns {
  readonly widths: readonly number[];
  readonly size: number;
}

/**
 * Columns that add up to `width`. A table too wide for its words is set in smaller type, by half points down to 9 pt,
 * before a word is cut.
 */
export function setColumns(
  table: Table,
  width: number,
  size: number,
  padding: number,
  measure: Measure,
): Columns {
  const wishes = wishesOf(table, measure);
  const room = width - 2 * padding * wishes.length;
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  const fitting = Math.floor((2 * room) / least) / 2;
  const chosen = Math.min(size, Math.max(fitting, Math.min(size, smallest)));
  const scaled = wishes.map((wish) => ({
    least: wish.least * chosen + 2 * padding,
    most: wish.most * chosen + 2 * padding,
    area: wish.area,
  }));
  const shares = table.columns.map(({ share }) => share);
  const wanted = shares.some((share) => share !== undefined) ? byShare(shares, width) : byText(scaled, width);
  const needs = scaled.map((wish) => wish.least);
  return { widths: grant(wanted, needs, width), size: chosen };
}

/** A column without a share counts as one of the usual width. */
function byShare(shares: readonly (number | undefined)[], width: number): number[] {
  const given = shares.filter((share) => share !== undefined);
  const usual = given.reduce((sum, share) => sum + share, 0) / given.length;
  const all = shares.map((share) => share ?? usual);
  const sum = all.reduce((total, share) => total + share, 0);
  return all.map((share) => (share / sum) * width);
}

/**
 * Columns whose text fits an equal part get what they need; what is left goes to the long ones by the square root of
 * their text, so that rows stay low.
 */
function byText(wishes: readonly Wish[], width: number): number[] {
  const widths = new Map<Wish, number>();
  let open = [...wishes];
  let left = width;
  for (;;) {
    const part = left / open.length;
    const short = open.filter(({ most }) => most <= part);
    if (short.length === 0 || short.length === open.length) break;
    for (const wish of short) {
      widths.set(wish, wish.most);
      left -= wish.most;
    }
    open = open.filter((wish) => !short.includes(wish));
  }
  const weight = ({ area }: Wish) => Math.sqrt(Math.max(1, area));
  const sum = open.reduce((total, wish) => total + weight(wish), 0);
  for (const wish of open) widths.set(wish, (left * weight(wish)) / sum);
  return wishes.map((wish) => widths.get(wish) ?? 0);
}

/** Widens the columns that are narrower than they need at the cost of the others, as far as there is room. */
function grant(widths: readonly number[], needs: readonly number[], width: number): number[] {
  const needed = needs.reduce((sum, need) => sum + need, 0);
  if (needed >= width) return needs.map((need) => (need / needed) * width);
  const lacking = widths.reduce((sum, own, index) => sum + Math.max(0, (needs[index] ?? 0) - own), 0);
  const spare = widths.reduce((sum, own, index) => sum + Math.max(0, own - (needs[index] ?? 0)), 0);
  const rate = spare > 0 ? lacking / spare : 0;
  return widths.map((own, index) => {
    const need = needs[index] ?? 0;
    return own < need ? need : own - (own - need) * rate;
  });
}

/** In em, without padding. */
function wishesOf(table: Table, measure: Measure): Wish[] {
  const wishes: Wish[] = table.columns.map(() => ({ least: 0, most: 0, area: 0 }));
  const read = (row: GridRow, head: boolean) => {
    for (const { cell, column, span } of row.cells) {
      const runs = head ? cell.runs.map((run) => ({ ...run, bold: true })) : cell.runs;
      const { widest: least, whole } = wordsOf(runs, measure, withNotes);
      for (let at = column; at < Math.min(column + span, wishes.length); at++) {
        const wish = wishes[at] as Wish;
        wish.least = Math.max(wish.least, least / span);
        // A head may take two or three lines; it does not widen its column beyond that.
        wish.most = Math.max(wish.most, (head ? Math.max(least, 0.6 * whole) : whole) / span);
        if (!head) wish.area += whole / span;
      }
    }
  };
  for (const row of gridOf(table.head, wishes.length)) read(row, true);
  for (const row of gridOf(table.rows, wishes.length)) read(row, false);
  // Rounding must not cut a word that fits exactly.
  for (const wish of wishes) {
    wish.least += 0.01;
    wish.most += 0.01;
  }
  return wishes;
}

import type { Row, Table } from '../document/block.ts';
import type { Measure } from './measure.ts';
import { wordsOf } from './words.ts';

/** What the cells of a column ask for, pt, without padding. */
interface Wish {
  /** Widest stretch that should not be cut. */
  least: number;
  /** Widest cell on one line. */
  most: number;
  /** All its text on one line. */
  area: number;
}

/**
 * Widths of the columns, pt, padding included, that add up to `width`. A column with a share takes it; the others
 * take what their text asks for: those that fit an equal part get all of it, and what is left goes to the long ones
 * by the square root of their text, so that rows stay low and no word is cut where it can be helped.
 */
export function columnWidths(
  table: Table,
  width: number,
  size: number,
  padding: number,
  measure: Measure,
): number[] {
  const wishes = wishesOf(table, size, measure);
  const needs = wishes.map(({ least }) => least + 2 * padding);
  const count = table.columns.length;
  const shares = table.columns.map(({ share }) => share);
  if (shares.some((share) => share !== undefined)) {
    const given = shares.filter((share) => share !== undefined);
    const usual = given.reduce((sum, share) => sum + share, 0) / given.length;
    const all = shares.map((share) => share ?? usual);
    const sum = all.reduce((total, share) => total + share, 0);
    return grant(
      all.map((share) => (share / sum) * width),
      needs,
      width,
    );
  }
  const result = new Array<number>(count).fill(0);
  let open = wishes.map((_, index) => index);
  let left = width;
  for (let settled = true; settled && open.length > 0; ) {
    const part = left / open.length;
    const short = open.filter((index) => (wishes[index]?.most ?? 0) + 2 * padding <= part);
    settled = short.length > 0 && short.length < open.length;
    if (!settled) break;
    for (const index of short) {
      result[index] = (wishes[index]?.most ?? 0) + 2 * padding;
      left -= result[index] ?? 0;
    }
    open = open.filter((index) => !short.includes(index));
  }
  const weights = open.map((index) => Math.sqrt(Math.max(1, wishes[index]?.area ?? 1)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  open.forEach((index, position) => {
    result[index] = (left * (weights[position] ?? 0)) / sum;
  });
  return grant(result, needs, width);
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

function wishesOf(table: Table, size: number, measure: Measure): Wish[] {
  const wishes: Wish[] = table.columns.map(() => ({ least: 0, most: 0, area: 0 }));
  const read = (row: Row, head: boolean) => {
    let column = 0;
    for (const cell of row.cells) {
      const span = cell.span ?? 1;
      const words = wordsOf(
        head ? cell.runs.map((run) => ({ ...run, bold: true })) : cell.runs,
        size,
        measure,
      );
      const least = Math.max(0, ...words.map((word) => word.width));
      const whole = words.reduce((sum, word) => sum + word.width + word.space, 0);
      for (let at = column; at < Math.min(column + span, wishes.length); at++) {
        const wish = wishes[at] as Wish;
        wish.least = Math.max(wish.least, least / span);
        // A head may take two or three lines; it does not widen its column beyond that.
        wish.most = Math.max(wish.most, (head ? Math.max(least, 0.6 * whole) : whole) / span);
        if (!head) wish.area += whole / span;
      }
      column += span;
    }
  };
  for (const row of table.head) read(row, true);
  for (const row of table.rows) read(row, false);
  // Rounding must not cut a word that fits exactly.
  for (const wish of wishes) {
    wish.least += 0.1;
    wish.most += 0.1;
  }
  return wishes;
}

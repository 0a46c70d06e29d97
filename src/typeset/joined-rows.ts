import type { Mark, RuleMark } from './page.ts';
import {
  border,
  endPadding,
  type Grid,
  putLines,
  rule,
  type SetCell,
  sidePadding,
  textHeight,
} from './rows.ts';
import { notesOf, type Strip } from './strip.ts';

/** Rows that a cell reaches down through, as one piece: each cell has its own borders. */
export function joinedRows(rows: readonly (readonly SetCell[])[], grid: Grid, centred: boolean): Strip {
  const heights = rowHeights(rows);
  const top = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const marks: Mark[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const { x, width, down, lines } of cells) {
      const [upper, lower] = [top(row), top(row + down)];
      const spare = lower - upper - 2 * endPadding - textHeight(lines);
      putLines(marks, lines, x + sidePadding, upper + endPadding + (centred ? spare / 2 : 0));
      if (grid.ruled) marks.push(...borders(x, width, upper, lower));
    }
  }
  const height = top(rows.length);
  const count = Math.max(1, ...rows.flat().map(({ lines }) => lines.length));
  const notes = notesOf(rows.flat().flatMap(({ lines }) => lines));
  return { height, gap: 0, hold: 0, marks, lines: count, opening: rule(grid, 0), notes };
}

/** A row is as tall as the cells that are its alone; what a cell over several rows lacks, the last of them gives. */
function rowHeights(rows: readonly (readonly SetCell[])[]): readonly number[] {
  const own = (cells: readonly SetCell[]) => cells.filter(({ down }) => down === 1);
  const heights = rows.map(
    (cells) => Math.max(0, ...own(cells).map(({ lines }) => textHeight(lines))) + 2 * endPadding,
  );
  for (const [row, cells] of rows.entries()) {
    for (const { down, lines } of cells) {
      const last = row + down - 1;
      const have = heights.slice(row, row + down).reduce((sum, height) => sum + height, 0);
      const lacking = textHeight(lines) + 2 * endPadding - have;
      if (down > 1 && lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
    }
  }
  return heights;
}

function borders(x: number, width: number, upper: number, lower: number): RuleMark[] {
  const line = (x1: number, y1: number, x2: number, y2: number): RuleMark => ({
    kind: 'rule',
    x1,
    y1,
    x2,
    y2,
    thickness: border,
  });
  return [
    line(x, upper, x, lower),
    line(x + width, upper, x + width, lower),
    line(x, lower, x + width, lower),
  ];
}

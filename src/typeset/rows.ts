import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';
import { lineHeight } from './measure.ts';
import { type Mark, putMarks, type RuleMark, type Tag } from './page.ts';
import { notesOf, type Strip } from './strip.ts';

export const border = 0.5;
export const sidePadding = 4;
export const endPadding = 2.5;

/** A cell with its lines set, its left edge and its width, and how many rows it takes. */
export interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly down: number;
  readonly lines: readonly Line[];
}

/** What the rows of one table share. */
export interface Grid {
  /** Left edges of the columns, and the right one of the last. */
  readonly edges: readonly number[];
  readonly size: number;
  readonly ruled: boolean;
  readonly tag: Tag;
}

/** A row that stays in one piece. */
export function wholeRow(cells: readonly SetCell[], grid: Grid, centred: boolean): Strip {
  let inner = 0;
  let count = 1;
  for (const { lines } of cells) {
    inner = Math.max(inner, textHeight(lines));
    count = Math.max(count, lines.length);
  }
  const height = inner + 2 * endPadding;
  const marks: Mark[] = [];
  for (const { x, lines } of cells) {
    const top = endPadding + (centred ? (inner - textHeight(lines)) / 2 : 0);
    putLines(marks, lines, x + sidePadding, top);
  }
  marks.push(...sides(cells, height, grid), ...rule(grid, height));
  const notes = notesOf(cells.flatMap(({ lines }) => lines));
  return { height, gap: 0, hold: 0, marks, lines: count, opening: rule(grid, 0), notes };
}

/** A row taller than a page: one strip for each line, two at least on each side of a cut. */
export function cutRow(cells: readonly SetCell[], grid: Grid, frame: Frame): Strip[] {
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  const lineTall = lineHeight(frame.measure, grid.size, 1);
  return Array.from({ length: count }, (_, index) => {
    const first = index === 0;
    const last = index === count - 1;
    const top = first ? endPadding : 0;
    const height = lineTall + top + (last ? endPadding : 0);
    const marks: Mark[] = [];
    for (const { x, lines } of cells) putMarks(marks, lines[index]?.marks ?? [], x + sidePadding, top);
    marks.push(...sides(cells, height, grid), ...(last ? rule(grid, height) : []));
    return {
      height,
      gap: 0,
      hold: index === 1 || (last && index > 0) ? 2 : 0,
      marks,
      lines: 1,
      opening: rule(grid, 0),
      notes: notesOf(cells.flatMap(({ lines }) => lines[index] ?? [])),
      ...(!last && { closing: rule(grid, height) }),
    };
  });
}

/** Puts the lines of a cell below each other, the first at `x` and `y`. */
export function putLines(there: Mark[], lines: readonly Line[], x: number, y: number): void {
  let top = y;
  for (const { marks, height } of lines) {
    putMarks(there, marks, x, top);
    top += height;
  }
}

export function textHeight(lines: readonly Line[]): number {
  let sum = 0;
  for (const { height } of lines) sum += height;
  return sum;
}

function sides(cells: readonly SetCell[], height: number, grid: Grid): RuleMark[] {
  if (!grid.ruled) return [];
  const end = cells.at(-1);
  const edges = [...cells.map(({ x }) => x), end ? end.x + end.width : 0];
  return edges.map((x) => ({ kind: 'rule', x1: x, y1: 0, x2: x, y2: height, thickness: border }));
}

export function rule(grid: Grid, y: number): RuleMark[] {
  if (!grid.ruled) return [];
  const width = grid.edges.at(-1) ?? 0;
  return [{ kind: 'rule', x1: 0, y1: y, x2: width, y2: y, thickness: border }];
}

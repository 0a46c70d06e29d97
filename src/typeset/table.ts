import type { Cell, Row, Table } from '../document/block.ts';
import { setColumns } from './column-widths.ts';
import type { Frame } from './frame.ts';
import { type Line, setLines } from './lines.ts';
import { lineHeight } from './measure.ts';
import { type Mark, moved, type RuleMark, type Tag } from './page.ts';
import type { Strip } from './strip.ts';

const border = 0.5;
const sidePadding = 4;
const endPadding = 2.5;

/** A cell with its lines set, its left edge and its width. */
interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

/** What the rows of one table share. */
interface Grid {
  readonly widths: readonly number[];
  readonly size: number;
  readonly ruled: boolean;
  readonly tag: Tag;
}

/**
 * A table as wide as the text. Its head stands again on every page that it reaches; a row is cut only when a page
 * cannot hold it. Cells start at the top, heads stand in the middle.
 */
export function tableStrips(table: Table, frame: Frame): Strip[] {
  const ruled = table.ruled !== false;
  const tag: Tag = { role: 'Table' };
  const wanted = table.size ?? frame.form.sizes.table;
  const columns = setColumns(table, frame.width, wanted, sidePadding, frame.measure);
  const grid: Grid = { ...columns, ruled, tag };

  const head = table.head.map((row) => wholeRow(setRow(headRow(row), table, grid, frame, 'TH'), grid, true));
  if (head[0]) head[0] = { ...head[0], marks: [...head[0].marks, ...topRule(grid)] };
  const room = frame.height - head.reduce((sum, { height }) => sum + height, 0);
  const body = table.rows.flatMap((row, index) => {
    const cells = setRow(row, table, grid, frame, 'TD');
    const whole = wholeRow(cells, grid, false);
    const strips = whole.height <= room ? [whole] : cutRow(cells, grid, frame);
    const underTitle = isGroupTitle(table.rows[index - 1], table);
    return strips.map((strip, at): Strip => (at === 0 && underTitle ? { ...strip, hold: 2 } : strip));
  });
  return [...head, ...body].map((strip, index): Strip => {
    if (index < head.length) return { ...strip, hold: index === 0 ? 0 : 2 };
    if (index === 0) return { ...strip, marks: [...strip.marks, ...topRule(grid)] };
    // The head is never the last thing on a page.
    return { ...strip, ...(index === head.length && { hold: 2 as const }), ...(head.length > 0 && { head }) };
  });
}

/** A row of one cell over all columns names the rows below it and stays with them. */
function isGroupTitle(row: Row | undefined, table: Table): boolean {
  return (
    row?.cells.length === 1 && (row.cells[0]?.span ?? 1) >= table.columns.length && table.columns.length > 1
  );
}

/** Heads are centred, and bold where the document gives them no style of their own. */
function headRow(row: Row): Row {
  const styled = row.cells.some((cell) => cell.runs.some((run) => run.bold || run.italic));
  return {
    cells: row.cells.map((cell) => ({
      ...cell,
      align: cell.align ?? 'center',
      runs: styled ? cell.runs : cell.runs.map((run) => ({ ...run, bold: true })),
    })),
  };
}

function setRow(row: Row, table: Table, grid: Grid, frame: Frame, role: 'TH' | 'TD'): SetCell[] {
  const parent: Tag = { role: 'TR', parent: grid.tag };
  let column = 0;
  let x = 0;
  return row.cells.map((cell: Cell) => {
    const span = cell.span ?? 1;
    const width = grid.widths.slice(column, column + span).reduce((sum, own) => sum + own, 0);
    const align = cell.align ?? table.columns[column]?.align ?? 'left';
    const setting = {
      size: grid.size,
      width: width - 2 * sidePadding,
      align,
      spacing: 1,
      tag: { role, parent },
    } as const;
    const placed = { x, width, lines: setLines(cell.runs, setting, frame.measure) };
    column += span;
    x += width;
    return placed;
  });
}

/** A row that stays in one piece. */
function wholeRow(cells: readonly SetCell[], grid: Grid, centred: boolean): Strip {
  const heights = cells.map(({ lines }) => lines.reduce((sum, { height }) => sum + height, 0));
  const inner = Math.max(0, ...heights);
  const height = inner + 2 * endPadding;
  const marks: Mark[] = cells.flatMap(({ x, lines }, index) => {
    let y = endPadding + (centred ? (inner - (heights[index] ?? 0)) / 2 : 0);
    return lines.flatMap((line) => {
      const at = y;
      y += line.height;
      return line.marks.map((mark) => moved(mark, x + sidePadding, at));
    });
  });
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  marks.push(...sides(cells, height, grid), ...rule(grid, height));
  return { height, gap: 0, hold: 0, marks, lines: count, opening: topRule(grid) };
}

/** A row taller than a page: one strip for each line, two at least on each side of a cut. */
function cutRow(cells: readonly SetCell[], grid: Grid, frame: Frame): Strip[] {
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  const lineTall = lineHeight(frame.measure, grid.size, 1);
  return Array.from({ length: count }, (_, index) => {
    const first = index === 0;
    const last = index === count - 1;
    const top = first ? endPadding : 0;
    const height = lineTall + top + (last ? endPadding : 0);
    const marks: Mark[] = cells.flatMap(({ x, lines }) =>
      (lines[index]?.marks ?? []).map((mark) => moved(mark, x + sidePadding, top)),
    );
    marks.push(...sides(cells, height, grid), ...(last ? rule(grid, height) : []));
    return {
      height,
      gap: 0,
      hold: index === 1 || (last && index > 0) ? 2 : 0,
      marks,
      lines: 1,
      opening: topRule(grid),
      ...(!last && { closing: rule(grid, height) }),
    };
  });
}

function sides(cells: readonly SetCell[], height: number, grid: Grid): RuleMark[] {
  if (!grid.ruled) return [];
  const end = cells.at(-1);
  const edges = [...cells.map(({ x }) => x), end ? end.x + end.width : 0];
  return edges.map((x) => ({ kind: 'rule', x1: x, y1: 0, x2: x, y2: height, thickness: border }));
}

function rule(grid: Grid, y: number): RuleMark[] {
  if (!grid.ruled) return [];
  const width = grid.widths.reduce((sum, own) => sum + own, 0);
  return [{ kind: 'rule', x1: 0, y1: y, x2: width, y2: y, thickness: border }];
}

function topRule(grid: Grid): RuleMark[] {
  return rule(grid, 0);
}

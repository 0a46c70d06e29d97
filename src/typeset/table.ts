import type { Row, Table } from '../document/block.ts';
import { setColumns } from './column-widths.ts';
import type { Frame } from './frame.ts';
import { type GridRow, gridOf } from './grid.ts';
import { joinedRows } from './joined-rows.ts';
import { setLines } from './lines.ts';
import type { Mark, Tag } from './page.ts';
import { cutRow, type Grid, rule, type SetCell, sidePadding, wholeRow } from './rows.ts';
import { type Hold, marksOf, type Strip } from './strip.ts';

/** Of a longer table only the heights of further rows are kept, and each is set again when it is drawn. */
const rowsKept = 500;

/**
 * A table as wide as the text. Its head stands again on every page that it reaches; a row is cut only when a page
 * cannot hold it, and the last row never stands alone there. Cells start at the top, heads stand in the middle.
 */
export function tableStrips(table: Table, frame: Frame): Strip[] {
  const ruled = table.ruled !== false;
  const tag: Tag = { role: 'Table' };
  const wanted = table.size ?? frame.form.sizes.table;
  const columns = setColumns(table, frame.width, wanted, sidePadding, frame.measure);
  const edges = [0];
  for (const width of columns.widths) edges.push((edges.at(-1) ?? 0) + width);
  const grid: Grid = { edges, size: columns.size, ruled, tag };

  const head = [...rowGroups(table.head.map(headRow), table, grid, frame, 'TH')].map(({ rows }) =>
    rows.length === 1 ? wholeRow(rows[0] ?? [], grid, true) : joinedRows(rows, grid, true),
  );
  if (head[0]) head[0] = { ...head[0], marks: [...marksOf(head[0]), ...rule(grid, 0)] };
  const room = frame.height - head.reduce((sum, { height }) => sum + height, 0);
  const body: Strip[] = [];
  for (const { rows, first } of rowGroups(table.rows, table, grid, frame, 'TD')) {
    const row = table.rows[first];
    const strips = bodyStrips(rows, room, grid, frame);
    const [whole, cut] = strips;
    const alone = rows.length === 1 && cut === undefined;
    if (row && whole && alone && first >= rowsKept && whole.height <= room && !whole.notes)
      strips[0] = { ...whole, marks: () => marksOfRow(row, table, grid, frame) };
    const underTitle = isGroupTitle(table.rows[first - 1], table);
    for (const [at, strip] of strips.entries())
      body.push(at === 0 && underTitle ? { ...strip, hold: 2 } : strip);
  }
  holdLastRow(body);
  const heads = head.map((strip, index): Strip => ({ ...strip, hold: index === 0 ? 0 : 2 }));
  const rows = body.map((strip, index): Strip => {
    // The head is never the last thing on a page.
    if (head.length > 0) return under(head, strip, index === 0 ? 2 : strip.hold);
    return index === 0 ? { ...strip, marks: [...marksOf(strip), ...rule(grid, 0)] } : strip;
  });
  return [...heads, ...rows];
}

/** A row under the head of its table. Written out, for an object that is spread and then grows has a shape of its own. */
function under(head: readonly Strip[], strip: Strip, hold: Hold): Strip {
  const { height, gap, marks, lines, notes, opening, closing } = strip;
  return { height, gap, hold, marks, lines, notes, head, opening, closing };
}

/** The last row, often the one of totals, goes to a new page only with the row before it. */
function holdLastRow(body: Strip[]): void {
  const last = body.at(-1);
  if (last?.hold === 0 && body.length > 2) body[body.length - 1] = { ...last, hold: 1 };
}

interface RowGroup {
  readonly rows: readonly (readonly SetCell[])[];
  /** Counted from 0. */
  readonly first: number;
}

/** Rows with their lines set, those that a cell reaches down through together, one group at a time. */
function* rowGroups(
  rows: readonly Row[],
  table: Table,
  grid: Grid,
  frame: Frame,
  role: 'TH' | 'TD',
): Generator<RowGroup> {
  let set: SetCell[][] = [];
  let first = 0;
  for (const row of gridOf(rows, table.columns.length)) {
    set.push(setRow(row, table, grid, frame, role));
    if (row.held > 0) continue;
    yield { rows: set, first };
    first += set.length;
    set = [];
  }
}

/** What no page can hold in one piece is cut: rows that belong together between them, a row between its lines. */
function bodyStrips(rows: readonly (readonly SetCell[])[], room: number, grid: Grid, frame: Frame): Strip[] {
  if (rows.length > 1) {
    const joined = joinedRows(rows, grid, false);
    if (joined.height <= room) return [joined];
  }
  return rows.flatMap((cells) => {
    const whole = wholeRow(cells, grid, false);
    return whole.height <= room ? [whole] : cutRow(cells, grid, frame);
  });
}

/** The marks of a row that no other reaches down into, set again. */
function marksOfRow(row: Row, table: Table, grid: Grid, frame: Frame): readonly Mark[] {
  const [group] = rowGroups([row], table, grid, frame, 'TD');
  return marksOf(wholeRow(group?.rows[0] ?? [], grid, false));
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

function setRow(row: GridRow, table: Table, grid: Grid, frame: Frame, role: 'TH' | 'TD'): SetCell[] {
  const parent: Tag = { role: 'TR', parent: grid.tag };
  const edge = (column: number) => grid.edges[Math.min(column, grid.edges.length - 1)] ?? 0;
  return row.cells.map(({ cell, column, span, down }) => {
    const x = edge(column);
    const width = edge(column + span) - x;
    const setting = {
      size: grid.size,
      width: width - 2 * sidePadding,
      align: cell.align ?? table.columns[column]?.align ?? 'left',
      spacing: 1,
      tag: { role, parent, span, down },
      footnote: frame.footnote,
    } as const;
    return { x, width, down, lines: setLines(cell.runs, setting, frame.measure) };
  });
}

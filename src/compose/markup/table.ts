import type { Tokens } from 'marked';
import type { Cell, Column, Row, Run, Table } from '../../document/block.ts';
import { MarkupFault } from './fault.ts';
import { type Ground, runsOf } from './inline.ts';

/**
 * A Markdown table. A cell that holds `<` alone is one with the cell to its left, `^` alone with the one above. Heads are
 * bold and centred.
 */
export function tableOf(token: Tokens.Table, ground: Ground): Table {
  checkWidth(token, ground);
  const columns = token.align.map((align): Column => ({ align: align ?? 'left' }));
  const [head = { cells: [] }, ...rows] = rowsOf([token.header, ...token.rows], ground);
  return { kind: 'table', columns, head: [headRow(head)], rows };
}

/** Markdown drops the cells of a row that is longer than the head, and with them what they say. */
function checkWidth({ raw, header }: Tokens.Table, { line }: Ground): void {
  for (const [at, row] of raw.trimEnd().split('\n').entries()) {
    const cells = row
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/).length;
    if (cells <= header.length) continue;
    throw new MarkupFault(
      'TD6007',
      line + at,
      `hàng này có ${cells} ô, bảng có ${header.length} cột`,
      'viết mỗi cột một ô; dấu | nằm trong chữ thì viết \\|',
    );
  }
}

/** What `::: table widths="…" head=2 size=12 ruled=no` says over the table inside it. */
export interface TableArgs {
  readonly widths?: readonly number[] | undefined;
  /** Rows of the head, the first included; 0 leaves the head out. */
  readonly head?: number | undefined;
  readonly size?: number | undefined;
  readonly ruled?: boolean | undefined;
}

export function shapedTable(table: Table, args: TableArgs): Table {
  const head = args.head ?? 1;
  const rows = head === 0 ? table.rows : table.rows.slice(head - 1);
  return {
    ...table,
    columns: table.columns.map((column, index) => {
      const share = args.widths?.[index];
      return share === undefined ? column : { ...column, share };
    }),
    head: head === 0 ? [] : [...table.head, ...table.rows.slice(0, head - 1).map(headRow)],
    rows,
    ...(args.size === undefined ? {} : { size: args.size }),
    ...(args.ruled === undefined ? {} : { ruled: args.ruled }),
  };
}

function headRow(row: Row): Row {
  return {
    cells: row.cells.map((cell) => ({
      ...cell,
      align: 'center',
      runs: cell.runs.map((run): Run => ({ ...run, bold: true })),
    })),
  };
}

/** A cell while what is joined to it is still being counted. */
interface Draft {
  readonly runs: readonly Run[];
  span: number;
  down: number;
}

function rowsOf(rows: readonly (readonly Tokens.TableCell[])[], ground: Ground): Row[] {
  const above: Draft[] = [];
  return rows
    .map((cells) => {
      const own: Draft[] = [];
      let left: Draft | undefined;
      for (const [column, cell] of cells.entries()) {
        const sign = cell.text.trim();
        const upper = above[column];
        if (sign === '^' && upper) {
          if (upper !== left) upper.down++;
          left = upper;
        } else if (sign === '<' && left) {
          if (own.includes(left)) {
            left.span++;
            above[column] = left;
          }
        } else {
          left = { runs: runsOf(cell.tokens, ground), span: 1, down: 1 };
          own.push(left);
          above[column] = left;
        }
      }
      return own;
    })
    .map((own) => ({ cells: own.map(cellOf) }));
}

/** Plain cells that were met before: those of a list of thousands hold few different texts, and most are in a row of such. */
const plainCells = new Map<string, Cell>();
const cellsKept = 1 << 12;

function cellOf({ runs, span, down }: Draft): Cell {
  const [run] = runs;
  if (span > 1 || down > 1) return { runs, ...(span > 1 && { span }), ...(down > 1 && { down }) };
  if (run === undefined || runs.length > 1 || run.note || run.to) return { runs };
  const key = `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''} ${run.text}`;
  const known = plainCells.get(key);
  if (known) return known;
  if (plainCells.size >= cellsKept) plainCells.clear();
  const cell = { runs };
  plainCells.set(key, cell);
  return cell;
}

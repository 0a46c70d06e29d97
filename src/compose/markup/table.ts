import type { Tokens } from 'marked';
import type { Cell, Column, Row, Run, Table } from '../../document/block.ts';
import { type Ground, runsOf } from './inline.ts';

/** A Markdown table. A cell that holds `<` alone is one with the cell to its left. Heads are bold and centred. */
export function tableOf(token: Tokens.Table, ground: Ground): Table {
  const columns = token.align.map((align): Column => ({ align: align ?? 'left' }));
  return {
    kind: 'table',
    columns,
    head: [headRow(rowOf(token.header, ground))],
    rows: token.rows.map((cells) => rowOf(cells, ground)),
  };
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

function rowOf(cells: readonly Tokens.TableCell[], ground: Ground): Row {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const left = joined.at(-1);
    if (cell.text.trim() === '<' && left) joined[joined.length - 1] = { ...left, span: (left.span ?? 1) + 1 };
    else joined.push({ runs: runsOf(cell.tokens, ground) });
  }
  return { cells: joined };
}

import type { Cell, Row } from '../document/block.ts';

/** A cell with the column it begins in and how many columns and rows it takes, cut to the table's size. */
export interface GridCell {
  readonly cell: Cell;
  readonly column: number;
  readonly span: number;
  readonly down: number;
}

/** A row's own cells in their columns, and how many rows below it belong to it. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Rows that must follow on the same page, because a cell reaches down into them. */
  readonly held: number;
}

/** Finds the column of every cell: one that reaches down from above takes its columns from the rows below. */
export function* gridOf(rows: readonly Row[], columns: number): Generator<GridRow> {
  /** For each column, the row behind the last that a cell from above takes. */
  const takenTo = new Array<number>(columns).fill(0);
  for (const [index, row] of rows.entries()) {
    const cells: GridCell[] = [];
    let column = 0;
    let end = index + 1;
    for (const cell of row.cells) {
      while ((takenTo[column] ?? 0) > index) column++;
      const span = Math.max(1, Math.min(cell.span ?? 1, Math.max(1, columns - column)));
      const down = Math.max(1, Math.min(cell.down ?? 1, rows.length - index));
      cells.push({ cell, column, span, down });
      for (let at = column; at < Math.min(column + span, columns); at++) takenTo[at] = index + down;
      column += span;
    }
    for (const to of takenTo) end = Math.max(end, to);
    yield { cells, held: end - index - 1 };
  }
}

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
export function gridOf(rows: readonly Row[], columns: number): GridRow[] {
  /** For each column, how many more rows it is taken by a cell from above. */
  const taken = new Array<number>(columns).fill(0);
  return rows.map((row, index) => {
    const cells: GridCell[] = [];
    const covered = taken.map((left) => left > 0);
    let column = 0;
    for (const cell of row.cells) {
      while (covered[column]) column++;
      const span = Math.max(1, Math.min(cell.span ?? 1, Math.max(1, columns - column)));
      const down = Math.max(1, Math.min(cell.down ?? 1, rows.length - index));
      cells.push({ cell, column, span, down });
      for (let at = column; at < Math.min(column + span, columns); at++) taken[at] = down;
      column += span;
    }
    const held = Math.max(0, ...taken.map((left) => left - 1));
    for (let at = 0; at < columns; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return { cells, held };
  });
}

import type { Piece, ReadElement } from '../../reading/paper.ts';

/** One line of an element, from its first piece to its last. */
export interface Line {
  readonly x: number;
  readonly end: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Pieces whose baselines differ by less than this stand on one line, pt. */
const sameBaseline = 1;

export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last?.[0] && Math.abs(last[0].y - piece.y) < sameBaseline) last.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => ({
    x: Math.min(...row.map(({ x }) => x)),
    end: Math.max(...row.map(({ x, width }) => x + width)),
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    pieces: row,
  }));
}

export function middle({ x, end }: Line): number {
  return (x + end) / 2;
}

export function isBold({ pieces }: ReadElement): boolean {
  return pieces.every(({ bold }) => bold);
}

export function isItalic({ pieces }: ReadElement): boolean {
  return pieces.every(({ italic }) => italic);
}

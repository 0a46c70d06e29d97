import type { Piece, ReadElement } from './paper.ts';

interface Node {
  readonly role?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

/** The elements of a page that have text of their own, in reading order. */
export function elementsOf(
  root: unknown,
  byId: ReadonlyMap<string, readonly Piece[]>,
): readonly ReadElement[] {
  const elements: ReadElement[] = [];
  let tables = 0;
  let rows = 0;
  walk(root as Node | null, undefined);
  return elements;

  function walk(node: Node | null, row: ReadElement['row']): void {
    if (!node) return;
    const children = node.children ?? [];
    const pieces = children.flatMap(({ type, id }) => (type === 'content' ? (byId.get(id ?? '') ?? []) : []));
    if (pieces.length > 0) {
      elements.push({ role: node.role ?? '', ...(row ? { row } : {}), pieces, text: textOf(pieces) });
    }
    let inside = row;
    if (node.role === 'Table') {
      tables++;
      rows = 0;
    }
    if (node.role === 'TR') inside = { table: tables - 1, row: rows++ };
    for (const child of children) if (child.type !== 'content') walk(child, inside);
  }
}

/** A gap wider than this between two pieces of a line is a space, as a share of the size. */
const space = 0.1;

/** A new line is a space, and so is a gap within a line. */
function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before && isApart(before, piece)) text += ' ';
    text += piece.text;
    before = piece;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function isApart(before: Piece, piece: Piece): boolean {
  return Math.abs(piece.y - before.y) > 1 || piece.x - before.x - before.width > space * piece.size;
}

import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { ReadRule } from './paper.ts';

/** The reader's numbers for what a page can do. */
export type Operators = typeof import('pdfjs-dist/legacy/build/pdf.mjs').OPS;

type Matrix = readonly [number, number, number, number, number, number];

const upright: Matrix = [1, 0, 0, 1, 0, 0];

/** The straight lines that a page draws, long or short; shapes that are filled (a watermark) are no lines. */
export function rulesOf(
  { fnArray, argsArray }: PDFOperatorList,
  operators: Operators,
  height: number,
): readonly ReadRule[] {
  const rules: ReadRule[] = [];
  const saved: Matrix[] = [];
  let matrix = upright;
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore) matrix = saved.pop() ?? upright;
    else if (operator === operators.transform) matrix = times(matrix, args as Matrix);
    else if (operator === operators.constructPath) {
      // A filled shape (a watermark) is no line.
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      if (paint === operators.stroke && path) rules.push(...segments(path, matrix, height));
    }
  }
  return rules;
}

/** The moves and lines of a stroked path: 0 x y moves, 1 x y draws; anything else is a curve and no rule. */
function segments(path: ArrayLike<number>, matrix: Matrix, height: number): readonly ReadRule[] {
  const rules: ReadRule[] = [];
  let from: readonly [number, number] = [0, 0];
  for (let at = 0; at + 2 < path.length; at += 3) {
    const to = moved(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (path[at] === 1) {
      rules.push({ x1: from[0], y1: height - from[1], x2: to[0], y2: height - to[1] });
    } else if (path[at] !== 0) return rules;
    from = to;
  }
  return rules;
}

function times(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left;
  const [p, q, r, s, t, u] = right;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

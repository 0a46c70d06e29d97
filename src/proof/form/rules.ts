import type { ReadPage, ReadRule } from '../../reading/paper.ts';
import { type Line, middle } from './line.ts';

/** How far below a baseline a rule still belongs to the line, as a share of the line's size. */
const reach = 0.9;
/** How far the middle of a rule may be from the middle of its line, pt. */
const sameMiddle = 1;

/** The rule that stands centred below a line of text; undefined where there is none. */
export function ruleBelow(line: Line, { rules }: ReadPage): { readonly length: number } | undefined {
  const below = rules
    .filter(isLevel)
    .find(
      ({ x1, x2, y1 }) =>
        y1 > line.y && y1 - line.y < line.size * reach && Math.abs((x1 + x2) / 2 - middle(line)) < sameMiddle,
    );
  return below && { length: Math.abs(below.x2 - below.x1) };
}

export function isLevel({ y1, y2 }: ReadRule): boolean {
  return Math.abs(y1 - y2) < 0.1;
}

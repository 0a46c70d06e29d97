import type Big from 'big.js';
import { decimal } from './exact.ts';

/** The edges of a tier, a row, a column or a condition; what is not declared is open. */
export interface Edged {
  readonly at_least?: string;
  readonly above?: string;
  readonly at_most?: string;
  readonly below?: string;
}

/** A number as an exact fraction, so that a percentage is compared before it is rounded. `under` is above 0. */
export interface Fraction {
  readonly over: Big;
  readonly under: Big;
}

/** Whether a number lies between the edges; compared exactly, by multiplying across. */
export function within({ over, under }: Fraction, { at_least, above, at_most, below }: Edged): boolean {
  const compare = (edge: string) => over.cmp(decimal(edge).times(under));
  return (
    (at_least === undefined || compare(at_least) >= 0) &&
    (above === undefined || compare(above) > 0) &&
    (at_most === undefined || compare(at_most) <= 0) &&
    (below === undefined || compare(below) < 0)
  );
}

/** The edges as reasons write them. */
export function edgeArgs({ at_least, above, at_most, below }: Edged) {
  return { atLeast: at_least ?? '', above: above ?? '', atMost: at_most ?? '', below: below ?? '' };
}

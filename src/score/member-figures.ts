import type Big from 'big.js';
import { type Assessed, scoreOf } from './assessed.ts';
import { councilMark } from './assessors.ts';
import { decimal } from './exact.ts';
import { worth } from './mark.ts';
import type { Rubric } from './rubric.ts';

/** The members' figures of one criterion, taken together as their marks would be. */
export interface FigureAmong {
  readonly value: Big;
  /** As they were written. */
  readonly figures: readonly string[];
  readonly method: 'mean' | 'trimmed-mean' | 'median';
  /** False where the quotient had to be rounded. */
  readonly exact: boolean;
}

/** What the members counted of a criterion that is compared with others; undefined where nobody did, or too few. */
export function figureAmong(
  { members }: Assessed,
  criterion: string,
  rubric: Rubric,
): FigureAmong | undefined {
  const written = members.flatMap(({ scores }) => {
    const score = scoreOf(scores, criterion);
    const text = score?.not_applicable === true ? undefined : (score?.value ?? score?.count);
    return text === undefined ? [] : [text];
  });
  if (written.length === 0) return undefined;
  const marks = written.map((text) =>
    worth(decimal(text), { code: 'given', args: { points: text, max: '' } }),
  );
  const { points, because } = councilMark(marks, rubric.criteria, rubric.quotients, 0);
  if (points === null) return undefined;
  const { code } = because;
  if (code !== 'mean' && code !== 'trimmed-mean' && code !== 'median') return undefined;
  return { value: points, figures: written, method: code, exact: because.args.exact };
}

import type { Criterion, Score, Scoring } from '../model/files.generated.ts';

type Method = Scoring['method'];

/** A key of a score that says a result; a reason is none, and that a criterion does not apply is another thing. */
export type AnswerKey = Exclude<keyof Score, 'reason' | 'not_applicable'>;

/** The answers that each way of scoring understands, the usual one first. */
const understood: Readonly<Record<Method, readonly (readonly AnswerKey[])[]>> = {
  given: [['points']],
  levels: [['level']],
  met: [['met']],
  tiers: [['numerator', 'denominator'], ['value'], ['count']],
  ratio: [['numerator', 'denominator']],
  count: [['count']],
  deduct: [['count']],
  steps: [['numerator', 'denominator'], ['value'], ['count']],
  table: [['row', 'column']],
  relative: [['value'], ['count']],
};

/** Where all share one denominator, a score has only the figure that is divided by it. */
const ofSharedDenominator: readonly (readonly AnswerKey[])[] = [
  ['points'],
  ['numerator'],
  ['value'],
  ['count'],
];

/** The answers that a criterion understands as the scorer reads it: đạt / chưa đạt where the campaign has no scale. */
export function understoodBy({ scoring }: Criterion, scaled: boolean): readonly (readonly AnswerKey[])[] {
  const method = scoring?.method ?? 'given';
  if (method === 'ratio' && scoring?.out_of !== undefined) return ofSharedDenominator;
  return understood[!scaled && method === 'given' ? 'met' : method];
}

/** The answer in a score by which a criterion is scored; undefined where there is none that it understands. */
export function answerIn(
  score: Score,
  criterion: Criterion,
  scaled: boolean,
): readonly AnswerKey[] | undefined {
  return understoodBy(criterion, scaled).find((keys) => keys.every((key) => score[key] !== undefined));
}

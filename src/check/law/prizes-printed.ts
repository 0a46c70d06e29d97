import type { AwardForm, Plan } from '../../model/files.generated.ts';

/** Whether this office prints what an award is paid: in a decision of its own, or in the accountant's table. */
export function printsPrizes({ papers, deciders }: Plan, { decider }: Pick<AwardForm, 'decider'>): boolean {
  const alone = deciders.length === 1;
  return papers.some(
    (paper) =>
      paper.document === 'decision' && (paper.decider === decider || (alone && paper.decider === undefined)),
  );
}

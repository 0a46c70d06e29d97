import type { Paper, Plan } from '../model/files.generated.ts';
import { paperOf } from '../model/paper-of.ts';
import { regimeDate } from './regime-date.ts';

/**
 * The day of the decision on the awards of one decider, which picks base salary and multiple (khoản 1 Điều 49 Nghị định
 * 152/2025/NĐ-CP): the one that the decision carries, and until it has one the day planned, `decision_date`.
 *
 * @returns `YYYY-MM-DD`
 */
export function decisionDay(plan: Plan, decider?: string): string | undefined {
  return paperOf(plan, 'decision', decider)?.date ?? plan.decision_date;
}

/**
 * The day of a paper, which picks the law that it cites: its own; until it has one, the day that it is planned for. The
 * plan itself is then taken to be of the movement's first day, a decision of `decision_date`, all else of the day of
 * submission.
 *
 * @param paper its entry in `papers:`, where there is one
 * @param meeting day of the council's meeting, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 */
export function paperDay(plan: Plan, document: string, paper: Paper | undefined, meeting?: string): string {
  if (paper?.date !== undefined) return paper.date;
  const { period, decision_date } = plan;
  if (document === 'plan') return period.start;
  return (
    (document === 'decision' ? decision_date : undefined) ?? regimeDate(plan, meeting)?.date ?? period.start
  );
}

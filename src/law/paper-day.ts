import type { Paper, Plan } from '../model/files.generated.ts';
import { regimeDate } from './regime-date.ts';

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

import type { Paper, Plan } from '../model/files.generated.ts';
import type { RegimeQuestion } from './regime.ts';

/** The day that picks the regime of a dossier, and what that day is. */
export interface RegimeDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As a sentence names it: `ngày trình hồ sơ`. */
  readonly name: string;
}

/**
 * The day of submission, and until it is entered the latest known of those that come before it: a dossier is submitted
 * after the movement has ended and the council has sat, and by then the decree of the plan's day may have expired.
 * Undefined where none is known.
 *
 * @param meeting day of the council's meeting, `YYYY-MM-DD`
 */
export function regimeDate(plan: Plan, meeting: string | undefined): RegimeDate | undefined {
  if (plan.submission_date !== undefined) return { date: plan.submission_date, name: 'ngày trình hồ sơ' };
  const issued = planPaper(plan)?.date;
  if (issued === undefined && meeting === undefined) return undefined;
  return [
    { date: issued, name: 'ngày của kế hoạch' },
    { date: plan.period.end, name: 'ngày kết thúc phong trào' },
    { date: meeting, name: 'ngày họp hội đồng' },
  ].reduce<RegimeDate | undefined>(
    (latest, { date, name }) =>
      date === undefined || (latest !== undefined && date <= latest.date) ? latest : { date, name },
    undefined,
  );
}

/** The day that picks the regime, with the transition that the plan declares. */
export function regimeQuestion(plan: Plan, meeting: string | undefined): RegimeQuestion | undefined {
  const day = regimeDate(plan, meeting);
  if (day === undefined) return undefined;
  const { transition } = plan;
  return { date: day.date, ...(transition !== undefined && { transition }) };
}

/** The entry for the plan itself among its papers. */
export function planPaper(plan: Plan): Paper | undefined {
  return plan.papers.find(({ document }) => document === 'plan');
}

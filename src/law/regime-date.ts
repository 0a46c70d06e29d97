import type { Paper, Plan } from '../model/files.generated.ts';
import type { RegimeQuestion } from './regime.ts';

/** The day that picks the regime of a dossier, and what that day is. */
export interface RegimeDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As a sentence names it: `ngày trình hồ sơ`. */
  readonly name: string;
}

/** The day of submission, and until it is entered that of the plan itself. Undefined where neither is known. */
export function regimeDate(plan: Plan): RegimeDate | undefined {
  if (plan.submission_date !== undefined) return { date: plan.submission_date, name: 'ngày trình hồ sơ' };
  const date = planPaper(plan)?.date;
  return date === undefined ? undefined : { date, name: 'ngày của kế hoạch' };
}

/** The day that picks the regime, with the transition that the plan declares. */
export function regimeQuestion(plan: Plan): RegimeQuestion | undefined {
  const day = regimeDate(plan);
  if (day === undefined) return undefined;
  const { transition } = plan;
  return { date: day.date, ...(transition !== undefined && { transition }) };
}

/** The entry for the plan itself among its papers. */
export function planPaper(plan: Plan): Paper | undefined {
  return plan.papers.find(({ document }) => document === 'plan');
}

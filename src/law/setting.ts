import type { Plan } from '../model/files.generated.ts';
import type { Law } from './law.ts';
import { type RegimeOnDay, regimeOf } from './regime.ts';
import { regimeDate, regimeQuestion } from './regime-date.ts';

/** The law that a plan stands under. */
export interface PlanSetting {
  /** The day that picks it, `YYYY-MM-DD`. */
  readonly date: string;
  /** Undefined before the oldest regime that `law/` knows. */
  readonly on: RegimeOnDay | undefined;
}

/**
 * The law that a plan stands under, its transition included: whoever asks, checks or prints must come to the same
 * forms and standards. A plan that gives neither a day of submission nor one of its own is held to its first day.
 *
 * @param meeting day of the council's meeting, where it has met or is called
 */
export function settingOf(plan: Plan, law: Law, meeting?: string): PlanSetting {
  const date = regimeDate(plan, meeting)?.date ?? plan.period.start;
  return { date, on: regimeOf(law, regimeQuestion(plan, meeting) ?? { date }) };
}

import type { Law } from '../../law/law.ts';
import type { RegimeOnDay, RegimeQuestion } from '../../law/regime.ts';
import { regimeDate, regimeQuestion } from '../../law/regime-date.ts';
import { settingOf as settingOfPlan } from '../../law/setting.ts';
import type { Sourced } from '../../model/campaign.ts';
import type { Plan } from '../../model/files.generated.ts';
import type { CheckInput } from '../rule.ts';

/** The law that a dossier stands under, and the day that picked it. */
export interface Setting {
  readonly law: Law;
  readonly plan: Sourced<Plan>;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the day is, as a message names it. */
  readonly dateName: string;
  readonly on: RegimeOnDay;
  /** That day with the transition that the plan declares. */
  readonly question: RegimeQuestion | undefined;
}

/** The setting of a dossier, or undefined where there is no plan, no day or no regime for it: nothing can be held. */
export function settingOf({ dossier, law }: CheckInput): Setting | undefined {
  const { plan, council } = dossier;
  const meeting = council?.value.meeting?.date;
  const day = plan && regimeDate(plan.value, meeting);
  const on = plan && settingOfPlan(plan.value, law, meeting).on;
  const question = plan && regimeQuestion(plan.value, meeting);
  return plan && day && on ? { law, plan, date: day.date, dateName: day.name, on, question } : undefined;
}

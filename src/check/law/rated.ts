import type { Nomination, Plan, Rating } from '../../model/files.generated.ts';
import type { Setting } from './setting.ts';

/** How well a duty was done, the lowest first. */
export const ratings: readonly Rating['result'][] = ['failed', 'completed', 'good', 'excellent'];

/**
 * The years that a dossier is about: that in which its achievements end, and that in which they began where the two are
 * neighbours (a school year); where no end is known, that of the dossier's own day and the one before it.
 */
export function yearsInQuestion({ plan, date }: Setting): readonly string[] {
  const { achievement_period, period }: Plan = plan.value;
  const end = achievement_period?.end ?? period.end;
  const last = Number((end ?? date).slice(0, 4));
  const start = Number((achievement_period?.start ?? period.start).slice(0, 4));
  return end === undefined || start === last - 1 ? [`${last}`, `${last - 1}`] : [`${last}`];
}

/** The rating of the year in question, and where it stands among the ratings; undefined where it is not entered. */
export function ratingInQuestion(
  setting: Setting,
  { ratings: entered = [] }: Nomination,
): { readonly rating: Rating; readonly index: number } | undefined {
  for (const year of yearsInQuestion(setting)) {
    const index = entered.findIndex((one) => String(one.year) === year);
    const rating = entered[index];
    if (rating !== undefined) return { rating, index };
  }
  return undefined;
}

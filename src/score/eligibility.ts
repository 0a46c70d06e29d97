import type Big from 'big.js';
import type { Criteria, Nomination, Plan } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import type { Judged } from './criterion.ts';
import { decimal, shown } from './exact.ts';
import type { Rubric } from './rubric.ts';

/** May a nomination be considered, and why (not). */
export interface Eligibility {
  readonly eligible: boolean;
  /** False where it is left out of the ranking, whatever its points. */
  readonly ranked: boolean;
  readonly reasons: readonly Reason[];
}

/** Judges one nomination by itself, before the others are looked at. */
export function eligibilityOf(
  rubric: Rubric,
  plan: Plan | undefined,
  nomination: Nomination,
  judged: readonly Judged[],
  total: Big | null,
): Eligibility {
  const barred = [...awardReasons(plan, nomination), ...disciplineReasons(nomination)];
  const unscored = judged.flatMap((node) => unscoredReasons(node));
  const unmet = rubric.scaled ? [] : judged.flatMap((node) => unmetReasons(node));
  const thresholds =
    total === null ? [] : thresholdReasons(rubric.criteria, nomination, total, rubric.rounding.digits);
  const below = thresholds.some(({ code }) => code === 'below-threshold');
  const against = [...barred, ...unscored, ...unmet];
  return {
    eligible: against.length === 0 && !below,
    ranked: barred.length === 0 && total !== null,
    reasons: [...against, ...thresholds],
  };
}

function awardReasons(plan: Plan | undefined, { award, kind }: Nomination): readonly Reason[] {
  if (plan === undefined) return [];
  const form = plan.award_forms.find(({ id }) => id === award);
  if (form === undefined) return [{ code: 'unknown-award', args: { award } }];
  return form.for.includes(kind) ? [] : [{ code: 'award-not-for-kind', args: { award, kind } }];
}

/** Nobody is proposed while under review or investigation; what a past penalty bars is for the law to say. */
function disciplineReasons({ discipline }: Nomination): readonly Reason[] {
  const status = discipline?.status;
  return status === 'under-review' || status === 'investigated' ? [{ code: status, args: {} }] : [];
}

function unscoredReasons({ criterion, points, met, children }: Judged): readonly Reason[] {
  if (children.length > 0) return children.flatMap((child) => unscoredReasons(child));
  const { id, name } = criterion;
  return points === null && met === null ? [{ code: 'no-points', args: { criterion: id, name } }] : [];
}

function unmetReasons({ criterion, met, children }: Judged): readonly Reason[] {
  if (children.length > 0) return children.flatMap((child) => unmetReasons(child));
  const { id, name } = criterion;
  return met === false ? [{ code: 'criterion-not-met', args: { criterion: id, name } }] : [];
}

/** Every threshold that speaks of this award and kind has to be reached. */
function thresholdReasons(
  criteria: Criteria,
  { award, kind }: Nomination,
  total: Big,
  digits: number,
): Reason[] {
  return (criteria.thresholds ?? [])
    .filter((threshold) => threshold.award === award && (threshold.kind ?? kind) === kind)
    .map(({ from }) => {
      const code = total.gte(decimal(from)) ? 'reached-threshold' : 'below-threshold';
      return { code, args: { total: shown(total, digits), from: shown(decimal(from), digits) } };
    });
}

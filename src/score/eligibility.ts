import type { Criteria, Nomination, Plan } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import type { Banding } from './bands.ts';
import { holds, type Situation } from './conditions.ts';
import { isOpen, type Judged, leavesOf } from './judged.ts';
import type { Rubric } from './rubric.ts';
import { speaksFor, thresholdReasons } from './thresholds.ts';

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
  situation: Situation,
  banding: Banding,
): Eligibility {
  const { criteria, rounding } = rubric;
  const barred = [...awardReasons(plan, nomination), ...disciplineReasons(nomination)];
  const against = [
    ...barred,
    ...situation.judged.flatMap(openReasons),
    ...(rubric.scaled ? [] : unmetReasons(situation.judged)),
    ...vetoReasons(criteria, situation),
  ];
  const thresholds = thresholdReasons(criteria, nomination, situation, banding, rounding.digits);
  return {
    eligible: against.length === 0 && thresholds.every(speaksFor),
    ranked: barred.length === 0 && situation.total !== null,
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

/** What has no points: the criteria that nobody answered, or else the group that could not be counted. */
function openReasons(node: Judged): readonly Reason[] {
  if (!isOpen(node)) return [];
  const inside = node.children.flatMap(openReasons);
  const { id, name } = node.criterion;
  return inside.length > 0 ? inside : [{ code: 'no-points', args: { criterion: id, name } }];
}

function unmetReasons(judged: readonly Judged[]): readonly Reason[] {
  return leavesOf(judged)
    .filter(({ met }) => met === false)
    .map(({ criterion: { id, name } }) => ({ code: 'criterion-not-met', args: { criterion: id, name } }));
}

function vetoReasons({ vetoes = [] }: Criteria, situation: Situation): readonly Reason[] {
  return vetoes.flatMap(({ name, when }): readonly Reason[] => {
    const answer = holds(when, situation);
    return answer === false ? [] : [{ code: answer === null ? 'veto-undecided' : 'veto', args: { name } }];
  });
}

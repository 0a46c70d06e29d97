import type { Council, Nomination, Plan } from '../model/files.generated.ts';
import { nomineeName } from '../model/nominee-name.ts';
import type { Reason } from '../model/reason.ts';
import type { CriterionStanding, NominationStanding, PurseName, Standing } from '../model/standing.ts';
import type { Banding } from './bands.ts';
import type { Eligibility } from './eligibility.ts';
import { shown } from './exact.ts';
import type { Group } from './groups.ts';
import { nearMisses } from './near-misses.ts';
import type { Proposal } from './proposals.ts';
import type { Place } from './ranks.ts';
import type { Rubric } from './rubric.ts';
import type { OrderKey } from './ties.ts';
import type { Total } from './total.ts';
import type { Unscored } from './unscored.ts';

/** One nomination judged by itself, before it is held against the others. */
export interface Reviewed extends Unscored {
  readonly nomination: Nomination;
  readonly total: Total | null;
  readonly group: Group;
  readonly banding: Banding;
  readonly eligibility: Eligibility;
  /** By what it is ranked; empty without a total. */
  readonly ranking: readonly OrderKey[];
  readonly ties: readonly OrderKey[];
  readonly criteria: () => readonly CriterionStanding[];
  /** Members who did not mark it. */
  readonly recusals: readonly Reason[];
}

/**
 * Criteria shown when they are asked for. The getter is that of all: with one of its own each object would be a hash
 * table, eight times as large, and there may be ten thousand.
 */
class ShownLater {
  readonly #criteria: Reviewed['criteria'];

  constructor(criteria: Reviewed['criteria']) {
    this.#criteria = criteria;
  }

  get criteria(): readonly CriterionStanding[] {
    return this.#criteria();
  }
}

/** One nomination as the standing shows it, from all that was found about it. */
export function nominationStanding(
  rubric: Rubric,
  reviewed: Reviewed,
  place: Place | undefined,
  proposal: Proposal | undefined,
  voted: boolean,
): NominationStanding {
  const { nomination, total, group, banding, eligibility, criteria } = reviewed;
  const { digits } = rubric.rounding;
  const purse = (name: PurseName) => (total === null ? '' : shown(total.purses[name], digits));
  const allotted = proposal?.allotted ?? false;
  return Object.assign(new ShownLater(criteria), {
    id: nomination.id,
    name: nomineeName(nomination),
    kind: nomination.kind,
    group: group.key,
    cluster: group.cluster,
    leader: group.leader,
    unit: nomination.unit,
    total: total && shown(total.total, digits),
    purses: total && { base: purse('base'), bonus: purse('bonus'), deduction: purse('deduction') },
    steps: total === null ? [] : [...total.steps, ...reviewed.recusals],
    rank: place?.rank ?? null,
    band: banding.band,
    eligible: eligibility.eligible,
    allotted,
    award: allotted ? nomination.award : null,
    asked: nomination.award,
    unscored: reviewed.unscored,
    unmarked: reviewed.unmarked,
    overchosen: reviewed.overchosen,
    reasons: [
      ...eligibility.reasons,
      ...banding.reasons,
      ...(place?.reasons ?? []),
      ...(proposal?.reasons ?? []),
    ],
    nearMisses: voted ? [] : nearMisses(rubric, reviewed, proposal?.reasons ?? []),
  });
}

export function standingOf(
  { criteria, rounding }: Rubric,
  plan: Plan | undefined,
  council: Council | undefined,
  nominations: readonly NominationStanding[],
): Standing {
  const { scale, bands } = criteria;
  return {
    scale:
      scale === undefined
        ? null
        : {
            max: scale.max,
            ...rounding,
            ...(scale.rounding?.step !== undefined && { step: scale.rounding.step }),
            ...(scale.source && { source: scale.source }),
          },
    nominations,
    names: {
      band: namesOf(bands),
      award: namesOf(plan?.award_forms),
      unit: namesOf(plan?.units),
      member: namesOf(council?.members),
    },
  };
}

function namesOf(
  named: readonly { readonly id: string; readonly name: string }[] = [],
): Record<string, string> {
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}

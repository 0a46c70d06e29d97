import type { Assessment, Council, Criteria, Evidence, Nomination, Plan } from '../model/files.generated.ts';
import type { NominationStanding, PurseName, ScaleStanding, Standing } from '../model/standing.ts';
import { bandOf } from './bands.ts';
import { assessedOf } from './council-mark.ts';
import { type Bench, criterionStanding, type Judged, judge } from './criterion.ts';
import { type Eligibility, eligibilityOf } from './eligibility.ts';
import { shown } from './exact.ts';
import { groupBy } from './group-by.ts';
import { nomineeName } from './nominee-name.ts';
import { type Proposal, propose } from './proposals.ts';
import { type Place, rank } from './ranks.ts';
import { appliesTo, type Rubric, rubricOf } from './rubric.ts';
import { tieKey } from './ties.ts';
import { type Total, totalOf } from './total.ts';

/** The parts of a validated dossier that scoring needs. */
export interface ScoreInput {
  readonly plan?: Plan | undefined;
  readonly criteria: Criteria;
  readonly nominations: readonly Nomination[];
  readonly council?: Council | undefined;
}

/**
 * Scores a campaign: exact points, ranks within each kind, bands, eligibility, allotment within quota, and why.
 * Nominations keep the order of the input; nothing else depends on it. Never throws on a validated dossier: what
 * cannot be counted is null, with a reason.
 */
export function score({ plan, criteria, nominations, council }: ScoreInput): Standing {
  const rubric = rubricOf(criteria);
  const sheets = groupBy(council?.assessments ?? [], ({ nomination }) => nomination);
  const reviewed = nominations.map((nomination) =>
    review(rubric, plan, nomination, sheets.get(nomination.id) ?? []),
  );
  const places = rankAll(criteria.ties ?? [], reviewed);
  const contenders = reviewed
    .filter(({ eligibility }) => eligibility.eligible)
    .map(({ nomination }) => ({ nomination, rank: places.get(nomination.id)?.rank ?? null }));
  const proposals = propose(plan, council, contenders);
  return {
    scale: scaleStanding(rubric),
    nominations: reviewed.map((one) =>
      nominationStanding(rubric, one, places.get(one.nomination.id), proposals.get(one.nomination.id)),
    ),
    names: {
      band: namesOf(criteria.bands),
      award: namesOf(plan?.award_forms),
      unit: namesOf(plan?.units),
      member: namesOf(council?.members),
    },
  };
}

/** One nomination judged by itself, before it is held against the others. */
interface Reviewed {
  readonly nomination: Nomination;
  readonly judged: readonly Judged[];
  readonly total: Total | null;
  readonly eligibility: Eligibility;
}

function review(
  rubric: Rubric,
  plan: Plan | undefined,
  nomination: Nomination,
  assessments: readonly Assessment[],
): Reviewed {
  const bench: Bench = {
    rubric,
    kind: nomination.kind,
    assessed: assessedOf(nomination.scores, assessments),
    proofs: proofsOf(nomination),
  };
  const judged = rubric.purses.flatMap(({ name, criteria }) =>
    criteria.filter((one) => appliesTo(one, nomination.kind)).map((one) => judge(bench, one, name)),
  );
  const total = totalOf(rubric, judged);
  return {
    nomination,
    judged,
    total,
    eligibility: eligibilityOf(rubric, plan, nomination, judged, total?.total ?? null),
  };
}

function proofsOf({ achievements }: Nomination): ReadonlyMap<string, readonly Evidence[]> {
  const proofs = new Map<string, Evidence[]>();
  for (const { criterion, evidence = [] } of achievements)
    proofs.set(criterion, [...(proofs.get(criterion) ?? []), ...evidence]);
  return proofs;
}

/** Collectives, individuals and households are ranked apart. */
function rankAll(keys: readonly string[], reviewed: readonly Reviewed[]): ReadonlyMap<string, Place> {
  const entries = reviewed.flatMap(({ nomination, judged, total, eligibility }) =>
    total !== null && eligibility.ranked
      ? [
          {
            id: nomination.id,
            group: nomination.kind,
            total: total.total,
            keys: keys.map((key) => tieKey(key, total, judged)),
          },
        ]
      : [],
  );
  return new Map([...groupBy(entries, ({ group }) => group).values()].flatMap((group) => [...rank(group)]));
}

function nominationStanding(
  rubric: Rubric,
  { nomination, judged, total, eligibility }: Reviewed,
  place: Place | undefined,
  proposal: Proposal | undefined,
): NominationStanding {
  const { digits } = rubric.rounding;
  const purse = (name: PurseName) => (total === null ? '' : shown(total.purses[name], digits));
  const allotted = proposal?.allotted ?? false;
  return {
    id: nomination.id,
    name: nomineeName(nomination),
    kind: nomination.kind,
    group: nomination.kind,
    unit: nomination.unit,
    total: total && shown(total.total, digits),
    purses: total && { base: purse('base'), bonus: purse('bonus'), deduction: purse('deduction') },
    steps: total?.steps ?? [],
    rank: place?.rank ?? null,
    band: bandOf(rubric.criteria, total?.total ?? null),
    eligible: eligibility.eligible,
    allotted,
    award: allotted ? nomination.award : null,
    asked: nomination.award,
    criteria: judged.map((node) => criterionStanding(node, digits)),
    reasons: [...eligibility.reasons, ...(place?.reasons ?? []), ...(proposal?.reasons ?? [])],
  };
}

function scaleStanding({ criteria: { scale }, rounding }: Rubric): ScaleStanding | null {
  return scale === undefined ? null : { max: scale.max, ...rounding, source: scale.source };
}

function namesOf(
  named: readonly { readonly id: string; readonly name: string }[] = [],
): Record<string, string> {
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}

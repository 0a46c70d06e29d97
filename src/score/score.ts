import type { Council, Criteria, Evidence, Nomination, Plan } from '../model/files.generated.ts';
import type { Standing } from '../model/standing.ts';
import { assessedOf } from './assessed.ts';
import { bandOf } from './bands.ts';
import { eligibilityOf } from './eligibility.ts';
import { type Compared, fieldsOf } from './fields.ts';
import { groupBy } from './group-by.ts';
import { groupOf } from './groups.ts';
import { judgeAll } from './judge.ts';
import type { Field } from './mark.ts';
import { propose } from './proposals.ts';
import { type Place, rank } from './ranks.ts';
import { type Rubric, rubricOf } from './rubric.ts';
import { nominationStanding, type Reviewed, standingOf } from './standing.ts';
import { orderKey } from './ties.ts';

/** The parts of a validated dossier that scoring needs. */
export interface ScoreInput {
  readonly plan?: Plan | undefined;
  readonly criteria: Criteria;
  readonly nominations: readonly Nomination[];
  readonly council?: Council | undefined;
}

/**
 * Scores a campaign: exact points, ranks within each group, bands, eligibility, allotment within quota, and why.
 * Nominations keep the order of the input; nothing else depends on it. Never throws on a validated dossier: what
 * cannot be counted is null, with a reason.
 */
export function score(input: ScoreInput): Standing {
  const { plan, criteria, nominations, council } = input;
  const rubric = rubricOf(criteria);
  const sheets = groupBy(council?.assessments ?? [], ({ nomination }) => nomination);
  const compared = nominations.map((nomination): Compared => {
    const assessed = assessedOf(nomination.scores, sheets.get(nomination.id) ?? []);
    return { nomination, assessed, group: groupOf(criteria, plan, nomination).key };
  });
  const fields = fieldsOf(rubric, compared);
  const reviewed = compared.map((one) => review(rubric, plan, one, fields.get(one.group) ?? new Map()));
  const places = rankAll(rubric, council, reviewed);
  const contenders = reviewed.map(({ nomination, group, eligibility: { eligible } }) => {
    return { nomination, group: group.key, eligible, rank: places.get(nomination.id)?.rank ?? null };
  });
  const proposals = propose(plan, council, criteria.limits ?? [], contenders);
  const standings = reviewed.map((one) => {
    const { id } = one.nomination;
    return nominationStanding(rubric, one, places.get(id), proposals.get(id));
  });
  return standingOf(rubric, plan, council, standings);
}

function review(
  rubric: Rubric,
  plan: Plan | undefined,
  { nomination, assessed }: Compared,
  fields: ReadonlyMap<string, Field>,
): Reviewed {
  const { kind, facts = {} } = nomination;
  const verdict = judgeAll({ rubric, kind, assessed, fields, proofs: proofsOf(nomination) }, facts);
  const situation = { ...verdict, facts };
  const banding = bandOf(rubric.criteria, situation, rubric.rounding.digits);
  const eligibility = eligibilityOf(rubric, plan, nomination, situation, banding);
  return { nomination, ...verdict, group: groupOf(rubric.criteria, plan, nomination), banding, eligibility };
}

function proofsOf({ achievements }: Nomination): ReadonlyMap<string, readonly Evidence[]> {
  const proofs = new Map<string, Evidence[]>();
  for (const { criterion, evidence = [] } of achievements)
    proofs.set(criterion, [...(proofs.get(criterion) ?? []), ...evidence]);
  return proofs;
}

function rankAll({ criteria }: Rubric, council: Council | undefined, reviewed: readonly Reviewed[]) {
  const { ranking = ['total'], ties = [] } = criteria;
  const results = council?.ballots?.results;
  const votes = new Map(results?.map((result) => [result.nomination, Number(result.for)]));
  const voteDue = ties.includes('vote') && results === undefined;
  const places = new Map<string, Place>();
  const ranked = reviewed.filter(({ total, eligibility }) => total !== null && eligibility.ranked);
  for (const group of groupBy(ranked, (one) => one.group.key).values()) {
    const entries = group.flatMap(({ nomination, judged, total, banding }) => {
      if (total === null) return [];
      const keyed = {
        nomination,
        judged,
        total,
        band: banding.index,
        votes: votes.get(nomination.id) ?? null,
      };
      const keys = (names: readonly string[]) => names.map((name) => orderKey(name, keyed));
      return [{ id: nomination.id, ranking: keys(ranking), ties: keys(ties) }];
    });
    for (const [id, place] of rank(entries, voteDue)) places.set(id, place);
  }
  return places;
}

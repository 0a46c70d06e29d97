import type { Conditions } from '../model/conditions.ts';
import type { Council, Criteria, Evidence, Nomination, Plan } from '../model/files.generated.ts';
import { groupBy } from '../model/group-by.ts';
import type { Standing } from '../model/standing.ts';
import { assessedOf } from './assessed.ts';
import { bandOf } from './bands.ts';
import { eligibilityOf } from './eligibility.ts';
import { type Compared, fieldsOf } from './fields.ts';
import { groupOf } from './groups.ts';
import { judgeAll, situationOf } from './judge.ts';
import { criterionStanding } from './judged.ts';
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
  /** Answers the rubric's conditions, where it has any. */
  readonly conditions?: Conditions | undefined;
}

/**
 * Scores a campaign: exact points, ranks within each group, bands, eligibility, allotment within quota, and why.
 * Nominations keep the order of the input; nothing else depends on it. Never throws on a validated dossier: what
 * cannot be counted is null, with a reason.
 */
export function score(input: ScoreInput): Standing {
  const { plan, criteria, nominations, council, conditions } = input;
  const rubric = rubricOf(criteria, conditions);
  const sheets = groupBy(council?.assessments ?? [], ({ nomination }) => nomination);
  const compared = nominations.map((nomination): Compared => {
    const assessed = assessedOf(nomination.scores, sheets.get(nomination.id) ?? []);
    return { nomination, assessed, group: groupOf(criteria, plan, nomination).key };
  });
  const fields = fieldsOf(rubric, compared);
  const votes = votesOf(council);
  const reviewed = compared.map((one) => {
    return review(
      rubric,
      plan,
      council,
      one,
      fields.get(one.group) ?? new Map(),
      votes?.get(one.nomination.id) ?? null,
    );
  });
  const places = rankAll(reviewed, voteIsDue(criteria, council));
  const contenders = reviewed.map(({ nomination, group, eligibility: { eligible } }) => {
    return { nomination, group: group.key, eligible, rank: places.get(nomination.id)?.rank ?? null };
  });
  const proposals = propose(plan, council, criteria.limits ?? [], contenders);
  const voted = votes !== undefined;
  const standings = reviewed.map((one) => {
    const { id } = one.nomination;
    return nominationStanding(rubric, one, places.get(id), proposals.get(id), voted);
  });
  return standingOf(rubric, plan, council, standings);
}

function review(
  rubric: Rubric,
  plan: Plan | undefined,
  council: Council | undefined,
  { nomination, assessed }: Compared,
  fields: ReadonlyMap<string, Field>,
  votes: number | null,
): Reviewed {
  const { criteria, rounding } = rubric;
  const bench = { rubric, nomination, assessed, fields, proofs: proofsOf(nomination) };
  const verdict = judgeAll(bench);
  const { judged, total } = verdict;
  const situation = situationOf(bench, verdict);
  const banding = bandOf(criteria, situation, rounding.digits);
  const keyed = total && { nomination, judged, total, band: banding.index, votes };
  const keys = (names: readonly string[]) =>
    keyed === null ? [] : names.map((name) => orderKey(name, keyed));
  return {
    nomination,
    total,
    group: groupOf(criteria, plan, nomination),
    banding,
    eligibility: eligibilityOf(rubric, plan, nomination, situation, banding),
    ranking: keys(criteria.ranking ?? ['total']),
    ties: keys(criteria.ties ?? []),
    criteria: judged.map((node) => criterionStanding(node, rounding.digits)),
    recusals: assessed.recused.map(({ by, why }) => {
      const member = council?.members.find(({ id }) => id === by)?.name ?? by;
      return { code: 'recused', args: { member, why } };
    }),
  };
}

function proofsOf({ achievements }: Nomination): ReadonlyMap<string, readonly Evidence[]> {
  const proofs = new Map<string, Evidence[]>();
  for (const { criterion, evidence = [] } of achievements)
    proofs.set(criterion, [...(proofs.get(criterion) ?? []), ...evidence]);
  return proofs;
}

function rankAll(reviewed: readonly Reviewed[], voteDue: boolean): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const ranked = reviewed.filter(({ eligibility }) => eligibility.ranked);
  for (const group of groupBy(ranked, (one) => one.group.key).values()) {
    const entries = group.map(({ nomination, ranking, ties }) => ({ id: nomination.id, ranking, ties }));
    for (const [id, place] of rank(entries, voteDue)) places.set(id, place);
  }
  return places;
}

/** Votes for each nomination; undefined before the council has voted. */
function votesOf(council: Council | undefined): ReadonlyMap<string, number> | undefined {
  const results = council?.ballots?.results;
  return results && new Map(results.map((result) => [result.nomination, Number(result.for)]));
}

function voteIsDue({ ties = [] }: Criteria, council: Council | undefined): boolean {
  return ties.includes('vote') && council?.ballots === undefined;
}

import type { Conditions } from '../model/conditions.ts';
import type { Council, Criteria, Nomination, Plan } from '../model/files.generated.ts';
import { groupBy } from '../model/group-by.ts';
import type { CriterionStanding, Standing } from '../model/standing.ts';
import { assessedOf } from './assessed.ts';
import { bandOf } from './bands.ts';
import { eligibilityOf } from './eligibility.ts';
import { type Compared, fieldsOf } from './fields.ts';
import { groupOf } from './groups.ts';
import { judgeAll, situationOf } from './judge.ts';
import { criterionStanding, type Judged } from './judged.ts';
import type { Bench } from './leaf.ts';
import { propose } from './proposals.ts';
import { type Place, rank } from './ranks.ts';
import { type Rubric, rubricOf } from './rubric.ts';
import { nominationStanding, type Reviewed, standingOf } from './standing.ts';
import { orderKey } from './ties.ts';
import { unscoredOf } from './unscored.ts';

/** The parts of a validated dossier that scoring needs. */
export interface ScoreInput {
  readonly plan?: Plan | undefined;
  readonly criteria: Criteria;
  readonly nominations: readonly Nomination[];
  readonly council?: Council | undefined;
  /** Answers the rubric's conditions, where it has any. */
  readonly conditions?: Conditions | undefined;
}

const noFields: Bench['fields'] = new Map();

/** So many judged criteria are kept, some 8 MB; those of further nominations are judged again when they are shown. */
const criteriaKept = 1 << 14;

/**
 * Scores a campaign: exact points, ranks within each group, bands, eligibility, allotment within quota, and why.
 * Nominations keep the order of the input; nothing else depends on it. Never throws on a validated dossier: what
 * cannot be counted is null, with a reason.
 */
export function score(input: ScoreInput, kept: number = criteriaKept): Standing {
  const { plan, criteria, nominations, council, conditions } = input;
  const rubric = rubricOf(criteria, conditions);
  const sheets = groupBy(council?.assessments ?? [], ({ nomination }) => nomination);
  const compared = nominations.map((nomination): Compared => {
    const assessed = assessedOf(nomination.scores, sheets.get(nomination.id) ?? []);
    return { nomination, assessed, group: groupOf(criteria, plan, nomination).key };
  });
  const fields = fieldsOf(rubric, compared);
  const votes = votesOf(council);
  const show = showing(rubric, kept);
  const reviewed = compared.map(({ nomination, assessed, group }) => {
    const bench = { rubric, nomination, assessed, fields: fields.get(group) ?? noFields };
    return review(bench, plan, council, votes?.get(nomination.id) ?? null, show);
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

type Show = (bench: Bench, judged: readonly Judged[]) => () => readonly CriterionStanding[];

/**
 * What shows the criteria of nominations, once they are judged: those of the first are kept. A campaign of ten thousand
 * has half a million, and each is looked at two or three times; of the others those asked for last are at hand.
 */
function showing({ rounding }: Rubric, kept: number): Show {
  const shown = (judged: readonly Judged[]) => judged.map((node) => criterionStanding(node, rounding.digits));
  // Made by functions of their own, so that each holds what it names and nothing else.
  const held = (criteria: readonly CriterionStanding[]) => () => criteria;
  let last: { readonly bench: Bench; readonly criteria: readonly CriterionStanding[] } | undefined;
  const again = (bench: Bench) => () => {
    if (last?.bench !== bench) last = { bench, criteria: shown(judgeAll(bench).judged) };
    return last.criteria;
  };
  let room = kept;
  return (bench, judged) => {
    room -= countOf(judged);
    return room < 0 ? again(bench) : held(shown(judged));
  };
}

function countOf(judged: readonly Judged[]): number {
  return judged.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}

function review(
  bench: Bench,
  plan: Plan | undefined,
  council: Council | undefined,
  votes: number | null,
  show: Show,
): Reviewed {
  const { rubric, nomination, assessed } = bench;
  const { criteria, rounding } = rubric;
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
    criteria: show(bench, judged),
    ...unscoredOf(judged),
    recusals: assessed.recused.map(({ by, why }) => {
      const member = council?.members.find(({ id }) => id === by)?.name ?? by;
      return { code: 'recused', args: { member, why } };
    }),
  };
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

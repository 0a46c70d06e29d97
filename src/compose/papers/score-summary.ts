import { compareText } from '../../vietnamese/collate.ts';
import type { Facts, Nominee } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { columnViews, isMarked, scaleView, scoreView } from '../view/score.ts';
import { countsOf } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Bảng tổng hợp điểm: a table for each group that is ranked together; a draft while a nominee's points are its own. */
export const scoreSummary: Recipe = {
  document: 'score-summary',
  *copies(facts) {
    if (facts.nominees.length === 0) return;
    const unmarked = facts.nominees.filter(({ standing }) => !isMarked(standing)).length;
    yield {
      draft: !facts.settled && unmarked > 0,
      scope: {
        counts: countsOf(facts.nominees),
        groups: groupViews(facts),
        scale: scaleView(facts.standing),
        unmarked,
      },
    };
  },
};

function groupViews(facts: Facts): readonly Scope[] {
  const groups = new Map<string, Nominee[]>();
  for (const nominee of facts.nominees) {
    const { group } = nominee.standing;
    const members = groups.get(group);
    if (members) members.push(nominee);
    else groups.set(group, [nominee]);
  }
  return [...groups.values()].map((members) => {
    const standings = members.map(({ standing }) => standing);
    const purses = new Set(standings.flatMap(({ criteria }) => criteria.map(({ purse }) => purse)));
    return {
      kind: members[0]?.nomination.kind ?? null,
      cluster: standings[0]?.cluster ?? null,
      leader: standings[0]?.leader ?? null,
      columns: members[0] ? columnViews(members[0].standing) : [],
      has_bonus: purses.has('bonus'),
      has_deduction: purses.has('deduction'),
      rows: members.toSorted(byRank).map((nominee) => rowView(nominee, facts)),
    };
  });
}

function rowView({ name, unit, award, standing }: Nominee, facts: Facts): Scope {
  // Spread, the score would make everything that it makes when it is asked.
  return Object.assign(scoreView(standing, facts.standing), {
    name,
    unit: unit?.name ?? null,
    asked: award?.name ?? null,
    columns: columnViews(standing),
  });
}

function byRank(a: Nominee, b: Nominee): number {
  const rank = ({ standing }: Nominee) => standing.rank ?? Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || compareText(a.name, b.name);
}

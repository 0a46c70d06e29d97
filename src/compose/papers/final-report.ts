import type { Plan, Unit } from '../../model/files.generated.ts';
import type { Facts, Nominee } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { numberView } from '../view/paper.ts';
import { decidedHere } from './decision.ts';
import { isListed } from './listed.ts';
import { prizesView } from './prizes.ts';
import { countsOf, proposalsOf, proposalView } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Báo cáo tổng kết phong trào: what the office says of it, and the figures; a draft until everything is settled. */
export const finalReport: Recipe = {
  document: 'final-report',
  *copies(facts) {
    if (!isListed(facts, 'final-report')) return;
    const here = new Set(decidedHere(facts).map(({ decider }) => decider.id));
    const proposals = proposalsOf(facts).map((proposal) => ({
      ...proposalView(proposal, facts),
      decided: here.has(proposal.decider.id) ? numberView(facts, 'decision', proposal.decider.id) : null,
      prizes: prizesView(proposal.nominees, facts),
    }));
    yield {
      draft: !facts.settled,
      scope: {
        review: reviewView(facts.plan),
        considered: countsOf(facts.nominees),
        proposed: countsOf(facts.nominees.filter(isProposed)),
        units: facts.plan.units.map((unit) => unitView(unit, facts)),
        proposals,
      },
    };
  },
};

function isProposed({ standing }: Nominee): boolean {
  return standing.allotted && standing.award !== null;
}

function unitView({ id, name }: Unit, { nominees }: Facts): Scope {
  const own = nominees.filter(({ nomination }) => nomination.unit === id);
  return { name, considered: countsOf(own), proposed: countsOf(own.filter(isProposed)) };
}

function reviewView({ review, contents }: Plan): Scope {
  return {
    organisation: review?.organisation ?? [],
    results: contents.map(({ id, text }) => ({
      content: text,
      text: review?.results?.find(({ content }) => content === id)?.text ?? null,
    })),
    shortcomings: review?.shortcomings ?? [],
    lessons: review?.lessons ?? [],
    next_steps: review?.next_steps ?? [],
  };
}

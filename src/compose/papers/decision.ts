import { paperOf } from '../../model/paper-of.ts';
import type { Facts } from '../facts.ts';
import { numberView } from '../view/paper.ts';
import { prizesView } from './prizes.ts';
import { type Proposal, proposalsOf, proposalView } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Dự thảo quyết định khen thưởng, one for each decider for whom the plan lists one; a draft until it has a number. */
export const decision: Recipe = {
  document: 'decision',
  *copies(facts) {
    for (const proposal of decidedHere(facts)) {
      const { id } = proposal.decider;
      const paper = paperOf(facts.plan, 'decision', id);
      yield {
        decider: id,
        draft: !facts.settled || paper?.number === undefined || paper.date === undefined,
        scope: {
          ...proposalView(proposal, facts),
          letter: numberView(facts, 'submission-letter', id),
          prizes: prizesView(proposal.nominees, facts),
        },
      };
    }
  },
};

/** What this office itself decides: a higher decider writes his own decision. */
export function decidedHere(facts: Facts): readonly Proposal[] {
  const alone = facts.plan.deciders.length === 1;
  return proposalsOf(facts).filter(({ decider }) =>
    facts.plan.papers.some(
      (paper) =>
        paper.document === 'decision' &&
        (paper.decider === decider.id || (alone && paper.decider === undefined)),
    ),
  );
}

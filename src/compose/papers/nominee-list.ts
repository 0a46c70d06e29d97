import { numberView } from '../view/paper.ts';
import { proposalsOf, proposalView } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Danh sách kèm theo Tờ trình, one for each tờ trình; it carries that letter's number and date. */
export const nomineeList: Recipe = {
  document: 'nominee-list',
  *copies(facts) {
    for (const proposal of proposalsOf(facts)) {
      const { id } = proposal.decider;
      yield {
        decider: id,
        draft: !facts.settled,
        scope: { ...proposalView(proposal, facts), letter: numberView(facts, 'submission-letter', id) },
      };
    }
  },
};

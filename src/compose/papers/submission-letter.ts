import { proposalsOf, proposalView } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Tờ trình, one for each decider to whom somebody is proposed. */
export const submissionLetter: Recipe = {
  document: 'submission-letter',
  *copies(facts) {
    for (const proposal of proposalsOf(facts)) {
      yield { decider: proposal.decider.id, draft: !facts.settled, scope: proposalView(proposal, facts) };
    }
  },
};

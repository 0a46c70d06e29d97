import { votesView } from './ballot.ts';
import { isListed } from './listed.ts';
import { countsOf, proposalsOf, proposalView } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Biên bản họp Hội đồng (Mẫu 1.9 Phụ lục III, Nghị định 30/2020/NĐ-CP), once the council has sat. */
export const minutes: Recipe = {
  document: 'minutes',
  *copies(facts) {
    if (!isListed(facts, 'minutes') || !facts.council?.meeting) return;
    yield {
      draft: !facts.settled,
      scope: {
        settled: facts.settled,
        ...votesView(facts),
        considered: countsOf(facts.nominees),
        proposals: proposalsOf(facts).map((proposal) => proposalView(proposal, facts)),
      },
    };
  },
};

/** Giấy mời họp Hội đồng, once the day of the meeting is known. */
export const invitation: Recipe = {
  document: 'invitation',
  *copies(facts) {
    if (isListed(facts, 'invitation') && facts.council?.meeting) yield { scope: {} };
  },
};

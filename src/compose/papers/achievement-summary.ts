import { nomineeView } from '../view/nominee.ts';
import { isListed } from './listed.ts';
import { countsOf } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Tóm tắt thành tích of everybody, for the council's meeting. */
export const achievementSummary: Recipe = {
  document: 'achievement-summary',
  *copies(facts) {
    if (!isListed(facts, 'achievement-summary') || facts.nominees.length === 0) return;
    yield {
      scope: {
        counts: countsOf(facts.nominees),
        nominees: facts.nominees.map((nominee) => nomineeView(nominee, facts)),
      },
    };
  },
};

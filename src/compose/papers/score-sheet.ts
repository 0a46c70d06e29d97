import { nomineeView } from '../view/nominee.ts';
import { isMarked, isVerified, scaleView, scoreView } from '../view/score.ts';
import type { Recipe } from './recipe.ts';

/** Phiếu giải trình điểm, one for each nominee; a draft while its points are the nominee's own and no ballot is in. */
export const scoreSheet: Recipe = {
  document: 'score-sheet',
  *copies(facts) {
    const verified = isVerified(facts.standing);
    for (const nominee of facts.nominees) {
      yield {
        draft: !facts.settled && !isMarked(nominee.standing),
        nominee: nominee.nomination.id,
        scope: () => ({
          nominee: nomineeView(nominee, facts),
          score: scoreView(nominee.standing, facts.standing),
          scale: scaleView(facts.standing),
          verified,
        }),
      };
    }
  },
};

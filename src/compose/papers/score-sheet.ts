import { nomineeView } from '../view/nominee.ts';
import { scaleView, scoreView } from '../view/score.ts';
import type { Recipe } from './recipe.ts';

/** Phiếu giải trình điểm, one for each nominee. */
export const scoreSheet: Recipe = {
  document: 'score-sheet',
  *copies(facts) {
    for (const nominee of facts.nominees) {
      yield {
        scope: {
          nominee: nomineeView(nominee, facts),
          score: scoreView(nominee.standing, facts.standing),
          scale: scaleView(facts.standing),
        },
      };
    }
  },
};

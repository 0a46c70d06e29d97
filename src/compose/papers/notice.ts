import { nomineeView } from '../view/nominee.ts';
import { scoreView } from '../view/score.ts';
import { votesView } from './ballot.ts';
import { isListed } from './listed.ts';
import type { Recipe } from './recipe.ts';

/** Thông báo for each nominee whom nobody is asked to award, with the reasons, once that is settled. */
export const notice: Recipe = {
  document: 'notice',
  *copies(facts) {
    if (!isListed(facts, 'notice') || !facts.settled) return;
    for (const nominee of facts.nominees.filter(({ standing }) => !standing.allotted)) {
      // A vote that decided is among the reasons; one on a nomination that fell short already is told beside them.
      const decided = nominee.standing.reasons.some(({ code }) => code.startsWith('vote-'));
      yield {
        nominee: nominee.nomination.id,
        scope: {
          nominee: nomineeView(nominee, facts),
          score: scoreView(nominee.standing, facts.standing),
          votes: decided ? [] : votesView(facts, [nominee]),
        },
      };
    }
  },
};

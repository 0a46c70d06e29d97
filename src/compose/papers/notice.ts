import { standsAgainst } from '../../model/reason.ts';
import type { Scope } from '../template/engine.ts';
import { nomineeView } from '../view/nominee.ts';
import { reasonView, scoreView } from '../view/score.ts';
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
      const score: Scope = scoreView(nominee.standing, facts.standing);
      // What was met is no reason for not being proposed.
      const whyNot = nominee.standing.reasons.filter(standsAgainst).map(reasonView);
      yield {
        nominee: nominee.nomination.id,
        scope: {
          nominee: nomineeView(nominee, facts),
          score: whyNot.length > 0 ? { ...score, reasons: whyNot } : score,
          votes: decided ? [] : votesView(facts, [nominee]).votes,
        },
      };
    }
  },
};

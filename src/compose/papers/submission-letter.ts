import type { Decider, Paper } from '../../model/files.generated.ts';
import { paperOf } from '../../model/paper-of.ts';
import type { Facts } from '../facts.ts';
import { enclosedFor } from '../packages/package.ts';
import type { Scope } from '../template/engine.ts';
import { talliesOf } from './ballot.ts';
import { decidedHere } from './decision.ts';
import { isListed } from './listed.ts';
import { proposalsOf, proposalView } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** Tờ trình, one for each decider to whom somebody is proposed. */
export const submissionLetter: Recipe = {
  document: 'submission-letter',
  *copies(facts) {
    for (const proposal of proposalsOf(facts)) {
      const { decider, nominees } = proposal;
      yield {
        decider: decider.id,
        draft: !facts.settled,
        scope: {
          ...proposalView(proposal, facts),
          tallies: talliesOf(facts, nominees),
          ...opinionsOf(facts, decider),
          enclosed: enclosedView(facts, decider),
        },
      };
    }
  },
};

/** Which papers go with the letter, beside the list that is its own: those that its recipient's package really holds. */
function enclosedView(facts: Facts, decider: Decider): Scope {
  const sent = enclosedFor(decider, facts);
  const listed = (document: Paper['document']) => sent.has(document) && isListed(facts, document);
  return {
    reports: sent.has('achievement-report'),
    summary: listed('achievement-summary'),
    minutes: facts.settled && facts.council?.meeting !== undefined && listed('minutes'),
    ballot_minutes: facts.settled && listed('ballot-minutes'),
    score_summary: sent.has('score-summary'),
    decision:
      sent.has('decision') && decidedHere(facts).some((proposal) => proposal.decider.id === decider.id),
  };
}

/** What other bodies answered, and whether the form of the letter wants to hear of it where none is entered. */
function opinionsOf({ plan, law }: Facts, { id, level }: Decider): Scope {
  const opinions = paperOf(plan, 'submission-letter', id)?.opinions ?? [];
  return {
    opinions: opinions.map(({ agency, number, symbol, date, text }) => ({
      agency,
      number: number ?? null,
      symbol: symbol ?? null,
      date: date ?? null,
      text,
    })),
    opinions_wanted: law.opinionsWanted(level),
  };
}

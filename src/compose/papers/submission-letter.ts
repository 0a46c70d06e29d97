import type { Decider } from '../../model/files.generated.ts';
import { paperOf } from '../../model/paper-of.ts';
import type { Facts } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { talliesOf } from './ballot.ts';
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
        },
      };
    }
  },
};

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

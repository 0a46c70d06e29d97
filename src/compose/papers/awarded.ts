import type { Facts } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { nomineeView } from '../view/nominee.ts';
import { numberView } from '../view/paper.ts';
import { decidedHere } from './decision.ts';
import { isListed } from './listed.ts';
import { paymentsTo, prizesView, prizeView } from './prizes.ts';
import { inListOrder, type Proposal, proposalView } from './proposal.ts';
import type { Recipe } from './recipe.ts';

type Document = 'prize-table' | 'register' | 'public-list';

/** A paper that follows a decision of this office, one for each: it cites the decision and lists who is named in it. */
function following(document: Document): Recipe {
  return {
    document,
    *copies(facts) {
      if (!isListed(facts, document)) return;
      for (const proposal of decidedHere(facts)) {
        const { id } = proposal.decider;
        const decided = numberView(facts, 'decision', id);
        yield {
          decider: id,
          draft: !facts.settled || decided.number === null || decided.date === null,
          scope: { ...proposalView(proposal, facts), decided, ...awardedView(proposal, facts) },
        };
      }
    },
  };
}

function awardedView(proposal: Proposal, facts: Facts): Scope {
  const payments = paymentsTo(inListOrder(proposal.nominees), facts);
  const unpaid = payments.find(({ unpaidBy }) => unpaidBy)?.unpaidBy;
  return {
    rows: payments.map(({ nominee, prize, unpaidBy }) => ({
      nominee: nomineeView(nominee, facts),
      prize: prize && !unpaidBy ? prizeView(prize, facts) : null,
    })),
    // Present where a title brings no prize, because a higher one of the same time does.
    combined: unpaid ? { article: facts.law.article(unpaid) ?? null } : null,
    prizes: prizesView(proposal.nominees, facts),
  };
}

/** Danh sách chi thưởng, for the accountant. */
export const prizeTable = following('prize-table');
/** Sổ cấp phát giấy khen: the number in it is the place in the decision. */
export const register = following('register');
/** Danh sách công khai: who and for what, nothing personal. */
export const publicList = following('public-list');

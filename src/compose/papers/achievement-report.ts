import { campaignTypeOf } from '../../model/campaign-type.ts';
import type { Facts } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { nomineeView } from '../view/nominee.ts';
import { submitterView } from '../view/paper.ts';
import type { Recipe } from './recipe.ts';

/** Báo cáo thành tích, one for each nominee, in the form that the law prescribes for the award asked for. */
export const achievementReport: Recipe = {
  document: 'achievement-report',
  *copies(facts) {
    const { plan, law } = facts;
    const type = campaignTypeOf(plan);
    const submitters = submittersOf(facts);
    for (const nominee of facts.nominees) {
      const { award, nomination } = nominee;
      const form = award && law.reportForm(award, nomination.kind);
      yield {
        template: type === 'thematic' ? 'achievement-report' : `achievement-report-${type}`,
        nominee: nominee.nomination.id,
        scope: () => ({
          nominee: nomineeView(nominee, facts),
          form: form ? { number: form.number, decree: form.decree, title: form.title } : null,
          submitter: submitters(award?.decider),
        }),
      };
    }
  },
};

/** Who submits to each decider, asked for thousands of nominees and made once. */
function submittersOf(facts: Facts): (decider: string | undefined) => Scope {
  const known = new Map<string | undefined, Scope>();
  return (decider) => {
    const view = known.get(decider) ?? submitterView(facts, decider);
    known.set(decider, view);
    return view;
  };
}

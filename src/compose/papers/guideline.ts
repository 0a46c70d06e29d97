import type { AwardForm, NomineeKind } from '../../model/files.generated.ts';
import type { Facts } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { citationView } from '../view/citation.ts';
import { awardView } from '../view/plan.ts';
import { isListed } from './listed.ts';
import type { Recipe } from './recipe.ts';

/** Công văn hướng dẫn bình xét, đề nghị khen thưởng: what the units send, in which form, by when. */
export const guideline: Recipe = {
  document: 'guideline',
  *copies(facts) {
    if (!isListed(facts, 'guideline')) return;
    const { plan, law } = facts;
    yield {
      scope: {
        awards: plan.award_forms.map((award) => ({
          ...awardView(award, plan),
          components: law.components(award).map(({ name }) => name),
          forms: formViews(award, facts),
        })),
      },
    };
  },
};

/** The forms of the report for one award, each once, with the kinds of nominee that use it. */
function formViews(award: AwardForm, { law }: Facts): readonly Scope[] {
  const forms = new Map<string, { number: string; decree: string; cited: Scope; kinds: NomineeKind[] }>();
  for (const kind of award.for) {
    const form = law.reportForm(award, kind);
    if (!form) continue;
    const known = forms.get(form.number);
    if (known) known.kinds.push(kind);
    else {
      const { number, decree, citation } = form;
      forms.set(number, { number, decree, cited: citationView(citation), kinds: [kind] });
    }
  }
  return [...forms.values()];
}

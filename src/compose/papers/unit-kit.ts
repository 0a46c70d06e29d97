import { nomineeView } from '../view/nominee.ts';
import { superiorOf } from '../view/unit.ts';
import { isListed } from './listed.ts';
import { countsOf } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** The papers of one unit's own review: minutes, list and letter, for each unit with nominees. */
export const unitKit: Recipe = {
  document: 'unit-kit',
  *copies(facts) {
    if (!isListed(facts, 'unit-kit')) return;
    for (const unit of facts.plan.units) {
      const own = facts.nominees.filter(({ nomination }) => nomination.unit === unit.id);
      if (own.length === 0) continue;
      yield {
        unit: unit.id,
        scope: {
          unit: {
            id: unit.id,
            name: unit.name,
            superior: superiorOf(unit.name, facts.plan),
            head: unit.head?.name ?? null,
            head_position: unit.head?.position ?? null,
          },
          counts: countsOf(own),
          nominees: own.map((nominee) => nomineeView(nominee, facts)),
        },
      };
    }
  },
};

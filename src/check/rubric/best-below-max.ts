import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { bestOf } from './most.ts';
import { deductsNegative } from './negative-deduction.ts';
import { isDeducted, named, nodesOf } from './nodes.ts';

export const bestBelowMax: Rule = {
  code: 'TD3204',
  title: 'mức, bậc cao nhất thấp hơn điểm tối đa của tiêu chí',
  explanation:
    'Mức, bậc hay ô cao nhất của tiêu chí không cho đủ điểm tối đa đã ghi, nên không ai đạt được điểm tối đa ấy. Sửa số điểm của mức cao nhất, hoặc hạ max của tiêu chí.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const node of nodesOf(criteria.value)) {
      const { criterion, route } = node;
      if (isDeducted(node) && deductsNegative(criterion.scoring)) continue;
      const best = bestOf(criterion);
      const { max } = criterion;
      if (best === null || max === undefined || best.gte(max)) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `mức, bậc cao nhất của ${named(criterion)} chỉ cho ${comma(best.toFixed())} điểm, mà điểm tối đa là ${comma(max)}`,
        help: `sửa số điểm của mức cao nhất, hoặc ghi max: ${comma(best.toFixed())}`,
        place: valueAt(criteria, ...route, 'max'),
      };
    }
  },
};

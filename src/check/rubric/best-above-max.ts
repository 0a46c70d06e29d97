import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { bestOf } from './most.ts';
import { named, nodesOf } from './nodes.ts';

export const bestAboveMax: Rule = {
  code: 'TD3205',
  title: 'mức của tiêu chí cho nhiều điểm hơn điểm tối đa',
  explanation:
    'Một mức của tiêu chí cho nhiều điểm hơn max của chính tiêu chí đó; hai con số cùng nói về một ô điểm mà trái nhau. Sửa số điểm của mức, hoặc sửa max.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const best = bestOf(criterion);
      const { max } = criterion;
      if (best === null || max === undefined || best.lte(max)) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `có mức, bậc của ${named(criterion)} cho ${comma(best.toFixed())} điểm, vượt điểm tối đa ${comma(max)}`,
        help: 'sửa số điểm của mức, hoặc sửa max của tiêu chí',
        place: valueAt(criteria, ...route, 'max'),
      };
    }
  },
};

import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { named, nodesOf } from './nodes.ts';

export const maxOffStep: Rule = {
  code: 'TD3217',
  title: 'điểm tối đa không phải bội số của bước điểm',
  explanation:
    'Điểm chỉ được cho theo bước đã khai, mà điểm tối đa không nằm trên bước nào, nên không ai đạt được điểm tối đa. Sửa step hoặc max theo văn bản.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const { max, scoring } = criterion;
      const step = scoring?.step;
      if (max === undefined || step === undefined || new Big(step).eq(0) || new Big(max).mod(step).eq(0))
        continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `điểm tối đa ${comma(max)} của ${named(criterion)} không phải bội số của bước ${comma(step)}`,
        help: 'sửa step hoặc max cho khớp nhau',
        place: valueAt(criteria, ...route, 'scoring', 'step'),
      };
    }
  },
};

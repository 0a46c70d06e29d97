import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { nodesOf } from './nodes.ts';

export const childAboveGroup: Rule = {
  code: 'TD3203',
  title: 'điểm tối đa của tiêu chí con cao hơn trần của nhóm',
  explanation:
    'Một tiêu chí con không thể cho nhiều điểm hơn trần của nhóm, hay của ngăn điểm thưởng, điểm trừ chứa nó: phần vượt không bao giờ được tính. Sửa điểm tối đa của tiêu chí con, hoặc trần ở trên.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const { criterion, route, parent, purse } of nodesOf(criteria.value)) {
      const above =
        parent?.criterion.max ?? (purse === 'base' ? criteria.value.scale?.max : criteria.value[purse]?.max);
      if (criterion.max === undefined || above === undefined || new Big(criterion.max).lte(above)) continue;
      const owner = parent?.criterion.id ?? (purse === 'base' ? 'scale' : purse);
      const ownerRoute = parent?.route ?? [owner];
      yield {
        code: this.code,
        severity: 'warning',
        message: `${criterion.id} cho tới ${comma(criterion.max)} điểm, mà trần của ${owner} chỉ là ${comma(above)}`,
        help: `sửa max của ${criterion.id} hoặc của ${owner}`,
        place: valueAt(criteria, ...route, 'max'),
        related: [{ message: `trần của ${owner}`, place: valueAt(criteria, ...ownerRoute, 'max') }],
      };
    }
  },
};

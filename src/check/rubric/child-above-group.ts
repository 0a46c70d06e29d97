import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { named, nodesOf } from './nodes.ts';

const topNames = { base: 'thang điểm', bonus: 'điểm thưởng', deduction: 'điểm trừ' } as const;

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
      const ownerName = parent === undefined ? topNames[purse] : named(parent.criterion);
      const ownerRoute = parent?.route ?? [owner];
      yield {
        code: this.code,
        severity: 'warning',
        message: `${named(criterion)} cho tới ${comma(criterion.max)} điểm, mà trần của ${ownerName} chỉ là ${comma(above)}`,
        help: `sửa max của ${criterion.id} hoặc của ${owner}`,
        place: valueAt(criteria, ...route, 'max'),
        related: [{ message: `trần của ${ownerName}`, place: valueAt(criteria, ...ownerRoute, 'max') }],
      };
    }
  },
};

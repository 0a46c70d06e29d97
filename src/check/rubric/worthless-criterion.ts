import Big from 'big.js';
import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Criterion } from '../../model/files.generated.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { lowestOf } from './most.ts';
import { named, nodesOf } from './nodes.ts';

export const worthlessCriterion: Rule = {
  code: 'TD3231',
  title: 'tiêu chí không cho ai điểm nào',
  explanation:
    'Điểm tối đa, đơn giá hay trọng số bằng 0 nên chấm thế nào thì tiêu chí cũng không thêm, không bớt điểm của ai. Thường là chép sót số. Sửa theo văn bản, hoặc bỏ tiêu chí này.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria } }) {
    if (criteria?.value.scale === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const found = zeroOf(criterion);
      if (found === undefined) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${found.what} của ${named(criterion)} là 0 nên không ai được điểm nào ở đây`,
        help: 'sửa số này theo văn bản, hoặc bỏ tiêu chí',
        place: valueAt(criteria, ...route, ...found.where),
      };
    }
    for (const purse of ['bonus', 'deduction'] as const) {
      const max = criteria.value[purse]?.max;
      if (max === undefined || new Big(max).gt(0)) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `trần ${purse === 'bonus' ? 'điểm thưởng' : 'điểm trừ'} là 0 nên không mục nào của ngăn này được tính`,
        help: 'sửa trần theo văn bản, hoặc bỏ ngăn này',
        place: valueAt(criteria, purse, 'max'),
      };
    }
  },
};

function zeroOf(criterion: Criterion): { readonly what: string; readonly where: Route } | undefined {
  const { max, weight, scoring } = criterion;
  const none = (text: string | undefined) => text !== undefined && new Big(text).eq(0);
  // a criterion that only takes points away may well have no more than 0
  if (none(max) && !lowestOf(criterion)?.lt(0)) return { what: 'điểm tối đa', where: ['max'] };
  if (none(weight)) return { what: 'trọng số', where: ['weight'] };
  return none(scoring?.unit) ? { what: 'đơn giá', where: ['scoring', 'unit'] } : undefined;
}

import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { kindsOf } from './kinds.ts';
import { declaredSum } from './most.ts';

export const exceedUndeclared: Rule = {
  code: 'TD3220',
  title: 'chưa rõ điểm thưởng có được vượt thang hay không',
  explanation:
    'Điểm tiêu chí cộng điểm thưởng có thể vượt điểm tối đa của thang, mà bảng điểm không nói phần vượt có được tính không. Văn bản cho vượt (97 + 10 = 107) thì ghi exceed: true vào scale; không cho vượt thì ghi exceed: false.',
  *check({ dossier: { criteria, plan } }) {
    const { scale, bonus } = criteria?.value ?? {};
    if (criteria === undefined || scale === undefined || bonus === undefined || scale.exceed !== undefined)
      return;
    const sums = kindsOf(plan?.value).map((kind) => declaredSum(criteria.value.criteria, kind));
    const most = sums.reduce<Big>((a, b) => (b?.gt(a) ? b : a), new Big(0)).plus(bonus.max);
    if (most.lte(scale.max)) return;
    yield {
      code: this.code,
      severity: 'warning',
      message: `tiêu chí cộng điểm thưởng có thể tới ${comma(most.toFixed())}, vượt thang ${comma(scale.max)}, mà không khai có được vượt hay không`,
      help: 'ghi exceed: true (được vượt) hoặc exceed: false (không vượt) vào scale',
      place: keyAt(criteria, 'scale'),
    };
  },
};

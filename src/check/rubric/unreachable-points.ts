import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { kindsOf } from './kinds.ts';
import { mostOfAll } from './most.ts';

export const unreachablePoints: Rule = {
  code: 'TD3209',
  title: 'mức điểm cao hơn điểm cao nhất có thể đạt',
  explanation:
    'Mức điểm để xếp loại hoặc để được xét khen thưởng cao hơn điểm mà người giỏi nhất có thể đạt, nên không ai đạt tới; hoặc chỉ đạt tới được nhờ điểm thưởng. Đối chiếu với văn bản đặt ra bảng điểm; nếu đúng là phải có điểm thưởng mới đạt thì giữ nguyên và tắt cảnh báo này.',
  *check({ dossier: { criteria, plan } }) {
    const scale = criteria?.value.scale;
    if (criteria === undefined || scale === undefined) return;
    const { bands = [], thresholds = [], bonus } = criteria.value;
    const marks = [
      ...bands.map(({ from, name }, index) => ({
        from,
        name: `bậc “${name}”`,
        route: ['bands', index, 'from'],
      })),
      ...thresholds.flatMap(({ from, award }, index) =>
        from === undefined
          ? []
          : [{ from, name: `mức điểm được xét ${award}`, route: ['thresholds', index, 'from'] }],
      ),
    ];
    for (const { from, name, route } of marks) {
      const sums = kindsOf(plan?.value).map((kind) => mostOfAll(criteria.value.criteria, kind));
      const base = sums.reduce<Big | null>(
        (a, b) => (a === null || b === null ? null : a.gt(b) ? a : b),
        new Big(0),
      );
      if (base === null || base.gte(from)) continue;
      const withBonus = base.plus(bonus?.max ?? '0');
      const most = withBonus.gt(scale.max) ? new Big(scale.max) : withBonus;
      const reached = most.gte(from);
      yield {
        code: this.code,
        severity: 'warning',
        message: reached
          ? `${name} là ${comma(from)}, mà các tiêu chí chỉ cho tới ${comma(base.toFixed())}: phải có ít nhất ${comma(new Big(from).minus(base).toFixed())} điểm thưởng mới đạt`
          : `${name} là ${comma(from)}, mà điểm cao nhất có thể đạt chỉ là ${comma(most.toFixed())}`,
        help: 'đối chiếu với văn bản đặt ra bảng điểm rồi sửa from, nếu ghi sai',
        place: valueAt(criteria, ...route),
      };
    }
  },
};

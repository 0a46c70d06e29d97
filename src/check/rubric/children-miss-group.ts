import { appliesTo } from '../../model/criterion.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { amongKinds, byAnswer, kindsOf } from './kinds.ts';
import { isPlainSum, leafSum, mostOfAll } from './most.ts';
import { named, nodesOf } from './nodes.ts';

export const childrenMissGroup: Rule = {
  code: 'TD3202',
  title: 'tổng điểm các tiêu chí con không bằng điểm của nhóm',
  explanation:
    'Điểm tối đa của nhóm phải bằng tổng điểm tối đa của các tiêu chí con. Tổng nhỏ hơn thì không ai đạt được điểm tối đa của nhóm; tổng lớn hơn thì phần vượt bị cắt. Đối chiếu với văn bản đặt ra bảng điểm rồi sửa chỗ ghi sai; nếu văn bản cố ý đặt trần thấp hơn tổng thì ghi cap: true vào nhóm.',
  *check({ dossier: { criteria, plan } }) {
    const scale = criteria?.value.scale;
    if (criteria === undefined || scale === undefined) return;
    for (const { criterion, route, purse } of nodesOf(criteria.value)) {
      const { id, max, children } = criterion;
      if (max === undefined || children === undefined || !isPlainSum(criterion)) continue;
      const offered = kindsOf(plan?.value).filter((kind) => appliesTo(criterion, kind));
      const sums = byAnswer(offered, (kind) => {
        const sum = mostOfAll(children, kind);
        return sum === null || sum.eq(max) ? null : sum.toFixed();
      });
      for (const [sum, kinds] of sums) {
        const [first] = kinds;
        const whole =
          purse === 'base' && first !== undefined ? leafSum(criteria.value.criteria, first) : null;
        const table =
          whole === null || whole.eq(scale.max)
            ? ''
            : ` (cộng từng tiêu chí của cả bảng được ${comma(whole.toFixed())}, thang điểm là ${comma(scale.max)})`;
        yield {
          code: this.code,
          severity: 'warning',
          message: `các tiêu chí con của ${named(criterion)}${amongKinds(kinds, offered)} cộng lại là ${comma(sum)}, mà nhóm ghi ${comma(max)}${table}`,
          help: `sửa max của ${id} hoặc của tiêu chí con cho khớp`,
          place: valueAt(criteria, ...route, 'max'),
        };
      }
    }
  },
};

import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { amongKinds, byAnswer, kindsOf } from './kinds.ts';
import { declaredSum } from './most.ts';

export const baseMissesScale: Rule = {
  code: 'TD3201',
  title: 'tổng điểm các tiêu chí không bằng thang điểm',
  explanation:
    'Cộng điểm tối đa của các tiêu chí thì phải ra điểm tối đa của thang; nếu thang đã tính cả điểm thưởng thì cộng thêm trần điểm thưởng. Bảng lệch thì có người không bao giờ đạt được điểm tối đa, hoặc bị cắt điểm mà không biết vì sao. Đối chiếu với văn bản đặt thang điểm; nếu văn bản đúng là như vậy thì giữ nguyên và tắt cảnh báo này bằng silence trong plan.yaml.',
  *check({ dossier: { criteria, plan } }) {
    const scale = criteria?.value.scale;
    if (criteria === undefined || scale === undefined) return;
    const offered = kindsOf(plan?.value);
    const bonus = criteria.value.bonus?.max ?? '0';
    const sums = byAnswer(offered, (kind) => {
      const sum = declaredSum(criteria.value.criteria, kind);
      return sum === null || sum.eq(scale.max) || sum.plus(bonus).eq(scale.max) ? null : sum.toFixed();
    });
    for (const [sum, kinds] of sums) {
      yield {
        code: this.code,
        severity: 'warning',
        message: `điểm tối đa của các tiêu chí${amongKinds(kinds, offered)} cộng lại là ${comma(sum)}, mà thang điểm là ${comma(scale.max)}`,
        help: 'sửa max của tiêu chí ghi sai, hoặc sửa scale.max cho đúng văn bản đặt thang điểm',
        place: valueAt(criteria, 'scale', 'max'),
      };
    }
  },
};

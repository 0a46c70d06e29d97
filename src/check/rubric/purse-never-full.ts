import type { Criterion } from '../../model/files.generated.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { amongKinds, byAnswer, kindsOf } from './kinds.ts';
import { mostOfAll } from './most.ts';
import { deductsNegative } from './negative-deduction.ts';

export const purseNeverFull: Rule = {
  code: 'TD3211',
  title: 'trần điểm thưởng, điểm trừ không bao giờ đạt tới',
  explanation:
    'Cộng hết các mục của điểm thưởng (hoặc điểm trừ) vẫn chưa tới trần của ngăn đó, nên trần ấy không có tác dụng. Có thể thiếu một mục, hoặc điểm tối đa của một mục ghi thấp hơn văn bản. Đối chiếu rồi sửa.',
  *check({ dossier: { criteria, plan } }) {
    if (criteria === undefined) return;
    const offered = kindsOf(plan?.value);
    for (const purse of ['bonus', 'deduction'] as const) {
      const declared = criteria.value[purse];
      if (declared === undefined) continue;
      // what is deducted as a negative number has a finding of its own; how much there is, is seen once it is mended
      if (purse === 'deduction' && declared.criteria.some(isNegative)) continue;
      const sums = byAnswer(offered, (kind) => {
        const sum = mostOfAll(declared.criteria, kind);
        return sum === null || sum.gte(declared.max) ? null : sum.toFixed();
      });
      const name = purse === 'bonus' ? 'điểm thưởng' : 'điểm trừ';
      for (const [sum, kinds] of sums)
        yield {
          code: this.code,
          severity: 'warning',
          message: `trần ${name} là ${comma(declared.max)}, mà các mục${amongKinds(kinds, offered)} cộng lại chỉ được ${comma(sum)}`,
          help: `sửa ${purse}.max, hoặc bổ sung mục còn thiếu`,
          place: valueAt(criteria, purse, 'max'),
        };
    }
  },
};

function isNegative({ scoring, children = [] }: Criterion): boolean {
  return deductsNegative(scoring) || children.some(isNegative);
}

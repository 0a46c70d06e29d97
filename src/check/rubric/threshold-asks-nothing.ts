import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const thresholdAsksNothing: Rule = {
  code: 'TD3226',
  title: 'mức được xét không đòi gì',
  explanation:
    'Mỗi mục trong thresholds đòi điểm tối thiểu (from), xếp loại tối thiểu (band) hoặc điều kiện (requires) để được xét một hình thức khen thưởng. Mục này không đòi gì, nên ai cũng được xét. Ghi điều còn thiếu theo văn bản, hoặc bỏ mục này.',
  seeks: /^criteria\.yaml thresholds\b/,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const [index, { award, from, band, requires = [] }] of (criteria.value.thresholds ?? []).entries()) {
      if (from !== undefined || band !== undefined || requires.length > 0) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `mức được xét ${award} không đòi điểm, xếp loại hay điều kiện nào`,
        help: 'ghi from (Từ điểm), band (Bậc xếp loại) hoặc requires (Điều kiện kèm theo), hoặc bỏ mục này',
        place: valueAt(criteria, 'thresholds', index, 'award'),
      };
    }
  },
};

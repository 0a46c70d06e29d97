import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { kindsOf } from './kinds.ts';
import { named, nodesOf } from './nodes.ts';

export const criterionNobodyScores: Rule = {
  code: 'TD3222',
  title: 'tiêu chí không ai được chấm',
  explanation:
    'Tiêu chí chỉ dành cho loại đối tượng mà kế hoạch không khen. Tiêu chí ấy chiếm chỗ trong bảng mà không cho ai điểm. Sửa for cho đúng, hoặc bỏ tiêu chí.',
  *check({ dossier: { criteria, plan } }) {
    if (criteria === undefined) return;
    const kinds = kindsOf(plan?.value);
    for (const { criterion, route } of nodesOf(criteria.value)) {
      if (criterion.for === undefined || criterion.for.some((kind) => kinds.includes(kind))) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${named(criterion)} chỉ dành cho loại đối tượng mà kế hoạch không khen, nên không ai được chấm`,
        help: 'sửa for (Dành cho), hoặc bỏ tiêu chí này',
        place: valueAt(criteria, ...route, 'for'),
      };
    }
  },
};

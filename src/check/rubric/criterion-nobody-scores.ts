import { keyAt, valueAt } from '../place.ts';
import { placedScores } from '../placed-scores.ts';
import type { Rule } from '../rule.ts';
import { kindsOf } from './kinds.ts';
import { named, nodesOf } from './nodes.ts';

export const criterionNobodyScores: Rule = {
  code: 'TD3222',
  title: 'tiêu chí không ai được chấm',
  explanation:
    'Tiêu chí chỉ dành cho loại đối tượng mà kế hoạch không khen, hoặc đã chấm nhiều đề nghị mà không ai có kết quả ở tiêu chí này. Tiêu chí ấy chiếm chỗ trong thang điểm mà không cho ai điểm. Sửa for cho đúng, chấm nốt tiêu chí còn sót, hoặc khai missing nếu văn bản cho tính 0 hay tính đủ.',
  *check({ dossier }) {
    const { criteria, plan, nominations } = dossier;
    if (criteria === undefined) return;
    const kinds = kindsOf(plan?.value);
    const scored = new Set([...placedScores(dossier)].map(({ criterion }) => criterion));
    const begun = nominations.length > 1 && scored.size > 0 && !dossier.incomplete;
    for (const { criterion, route, purse, parent } of nodesOf(criteria.value)) {
      const offered = criterion.for?.filter((kind) => kinds.includes(kind)) ?? kinds;
      if (offered.length === 0) {
        yield {
          code: this.code,
          severity: 'warning',
          message: `${named(criterion)} chỉ dành cho loại đối tượng mà kế hoạch không khen, nên không ai được chấm`,
          help: 'sửa for (Dành cho), hoặc bỏ tiêu chí này',
          place: valueAt(criteria, ...route, 'for'),
        };
        continue;
      }
      const due = nominations.filter(({ value }) => offered.includes(value.kind)).length;
      // of alternatives, what nobody chose is not missing
      const chosen = ['best', 'one-of'].includes(parent?.criterion.combine ?? 'sum');
      const open = purse === 'base' && criterion.children === undefined && criterion.missing === undefined;
      if (!begun || !open || chosen || due === 0 || scored.has(criterion.id)) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `đã chấm các đề nghị mà không ai có kết quả ở ${named(criterion)}`,
        help: 'ghi kết quả chấm tiêu chí này, hoặc khai missing khi văn bản cho tính sẵn',
        place: keyAt(criteria, ...route, 'id'),
      };
    }
  },
};

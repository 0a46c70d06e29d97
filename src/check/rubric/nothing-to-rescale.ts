import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { isDeducted, type Node, named, nodesOf } from './nodes.ts';

export const nothingToRescale: Rule = {
  code: 'TD3227',
  title: 'không có gì để quy đổi khi không áp dụng',
  explanation:
    'rescale và redistribute đem điểm tối đa của tiêu chí không áp dụng chia cho phần còn lại của nhóm. Điểm thưởng không có phần còn lại nào; nhóm bắt đầu từ số điểm sẵn có (start) hoặc có mục bị trừ (deducts) thì điểm không tỷ lệ với điểm tối đa của các mục, nên quy đổi ra con số vô nghĩa. Ghi not_applicable: full nếu văn bản cho đủ điểm, hoặc bỏ khóa này.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const node of nodesOf(criteria.value)) {
      const { criterion, route } = node;
      const policy = criterion.not_applicable;
      if (policy === undefined || policy === 'full' || isDeducted(node)) continue;
      const where = whereOf(node);
      if (where === undefined) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `${named(criterion)} ghi not_applicable: ${policy}, mà ${where} thì không có gì để quy đổi`,
        help: 'ghi not_applicable: full nếu văn bản cho đủ điểm, hoặc bỏ not_applicable',
        place: valueAt(criteria, ...route, 'not_applicable'),
      };
    }
  },
};

/** Why there is nothing to rescale beside a criterion; undefined where there is. */
function whereOf({ parent, purse }: Node): string | undefined {
  if (parent === undefined) return purse === 'bonus' ? 'điểm thưởng' : undefined;
  const { combine = 'sum', start, children = [] } = parent.criterion;
  if (combine !== 'sum') return undefined;
  if (start !== undefined) return `nhóm ${parent.criterion.id} bắt đầu từ ${start.replace('.', ',')} điểm`;
  return children.some(({ deducts }) => deducts) ? `nhóm ${parent.criterion.id} có mục bị trừ` : undefined;
}

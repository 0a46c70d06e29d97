import { keyAt, valueAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';

export const contentWithoutCriterion: Rule = {
  code: 'TD3025',
  title: 'nội dung thi đua không có tiêu chí nào đánh giá',
  explanation:
    'Kế hoạch phát động nội dung này mà không tiêu chí nào dẫn về nó (contents). Làm tốt nội dung ấy sẽ không được tính điểm. Thêm mã nội dung vào contents của tiêu chí đánh giá nó, hoặc thêm tiêu chí.',
  seeks:
    /^criteria\.yaml (?:bonus|deduction|(?:.*\.)?(?:criteria|children)(?:\.\d+)?|.*\.contents(?:\.\d+)?)$/,
  *check({ dossier: { plan, criteria } }) {
    if (!plan || !criteria) return;
    const judged = new Set([...nodesOf(criteria.value)].flatMap(({ criterion }) => criterion.contents ?? []));
    // Criteria that trace to nothing at all have been told so, one by one.
    if (judged.size === 0) return;
    for (const [index, { id }] of plan.value.contents.entries()) {
      if (judged.has(id)) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `nội dung ${id} không có tiêu chí nào đánh giá`,
        help: `thêm ${id} vào contents của tiêu chí đánh giá nó trong ${criteria.file}`,
        place: valueAt(plan, 'contents', index, 'id'),
        related: [{ message: 'bảng tiêu chí', place: keyAt(criteria, 'criteria') }],
      };
    }
  },
};

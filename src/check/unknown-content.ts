import { contentList, idsOf } from './id-lists.ts';
import { valueAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownContent: Rule = {
  code: 'TD3006',
  title: 'mã nội dung thi đua không có trong kế hoạch',
  explanation:
    'Tiêu chí dẫn về nội dung thi đua bằng mã khai ở contents của plan.yaml; mã này không có ở đó. Khi giải trình điểm, không chỉ ra được tiêu chí đánh giá nội dung nào của kế hoạch. Sửa mã, hoặc khai thêm nội dung.',
  seeks: idsOf('plan', 'contents'),
  *check({ dossier: { plan, criteria } }) {
    if (!plan || !criteria) return;
    const known = new Set(plan.value.contents.map(({ id }) => id));
    for (const { criterion, route } of nodesOf(criteria.value)) {
      for (const [index, content] of criterion.contents?.entries() ?? []) {
        if (known.has(content)) continue;
        const place = valueAt(criteria, ...route, 'contents', index);
        yield unknownId(this.code, content, place, contentList(plan));
      }
    }
  },
};

import { criterionIds, criterionList } from './id-lists.ts';
import { valueAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownCriterion: Rule = {
  code: 'TD3003',
  title: 'mã tiêu chí không có trong bảng tiêu chí',
  explanation:
    'Mỗi thành tích gắn với một tiêu chí bằng mã khai trong criteria.yaml; mã này không có ở đó. Thành tích không gắn được với tiêu chí nào thì không được tính khi chấm. Sửa mã, hoặc khai thêm tiêu chí.',
  seeks: criterionIds,
  *check({ dossier: { criteria, nominations } }) {
    if (!criteria) return;
    const known = new Set([...nodesOf(criteria.value)].map(({ criterion }) => criterion.id));
    for (const source of nominations) {
      for (const [index, { criterion }] of source.value.achievements.entries()) {
        if (known.has(criterion)) continue;
        const place = valueAt(source, 'achievements', index, 'criterion');
        yield unknownId(this.code, criterion, place, criterionList(criteria));
      }
    }
  },
};

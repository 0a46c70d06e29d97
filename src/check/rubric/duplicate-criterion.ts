import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { type Node, nodesOf } from './nodes.ts';

export const duplicateCriterion: Rule = {
  code: 'TD3207',
  title: 'hai tiêu chí trùng mã',
  explanation:
    'Điểm được ghi theo mã tiêu chí, nên hai tiêu chí trùng mã (kể cả ở hai nhóm khác nhau, hay trong điểm thưởng, điểm trừ) sẽ cùng nhận một số điểm. Đặt lại mã cho một trong hai và sửa những chỗ đã ghi điểm theo mã cũ.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    const first = new Map<string, Node>();
    for (const node of nodesOf(criteria.value)) {
      const { id } = node.criterion;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, node);
      else
        yield {
          code: this.code,
          severity: 'error',
          message: `mã tiêu chí ${id} đã dùng cho “${earlier.criterion.name}”`,
          help: `đặt mã khác cho “${node.criterion.name}”`,
          place: valueAt(criteria, ...node.route, 'id'),
          related: [
            { message: 'mã này được dùng lần đầu ở đây', place: valueAt(criteria, ...earlier.route, 'id') },
          ],
        };
    }
  },
};

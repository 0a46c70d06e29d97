import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { bestOf } from './most.ts';
import { named, nodesOf } from './nodes.ts';

export const criterionWithoutPoints: Rule = {
  code: 'TD3206',
  title: 'tiêu chí không khai điểm tối đa',
  explanation:
    'Bảng có thang điểm thì tiêu chí nào cũng phải có điểm tối đa, nếu không thì không chấm được và cả đề nghị không có tổng điểm. Ghi max cho tiêu chí theo văn bản đặt ra bảng điểm.',
  *check({ dossier: { criteria } }) {
    if (criteria?.value.scale === undefined) return;
    for (const { criterion, route, purse, parent } of nodesOf(criteria.value)) {
      if (criterion.max !== undefined || criterion.children !== undefined || bestOf(criterion) !== null)
        continue;
      // so many times a unit needs no cap of its own where the purse or the group has one
      const bounded = purse !== 'base' || parent?.criterion.max !== undefined;
      if (criterion.scoring?.method === 'count' && bounded) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `${named(criterion)} không khai điểm tối đa, mà bảng này có thang điểm`,
        help: `ghi thêm max cho ${criterion.id}`,
        place: keyAt(criteria, ...route, 'id'),
      };
    }
  },
};

import { suggest } from '../../vietnamese/suggest.ts';
import { criterionIds } from '../id-lists.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { nodesOf } from './nodes.ts';

const purses = ['bonus', 'deduction'];
const others = ['women', 'vote'];

export const unknownTieKey: Rule = {
  code: 'TD3210',
  title: 'khóa so khi bằng điểm không có trong bảng',
  explanation:
    'Khi bằng tổng điểm, chương trình so lần lượt các khóa trong ties. Khóa phải là mã của một tiêu chí, hoặc bonus (điểm thưởng), deduction (điểm trừ) khi bảng có ngăn đó, women (nữ), vote (phiếu của hội đồng); khóa lạ thì không phân được ai trước ai sau.',
  seeks: criterionIds,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    const known = [
      ...others,
      ...[...nodesOf(criteria.value)].map(({ criterion }) => criterion.id),
      ...purses.filter((purse) => criteria.value[purse as 'bonus' | 'deduction'] !== undefined),
    ];
    for (const [index, key] of (criteria.value.ties ?? []).entries()) {
      if (known.includes(key)) continue;
      const meant = suggest(key, known);
      yield {
        code: this.code,
        severity: 'error',
        message: purses.includes(key)
          ? `khóa so ${key} không dùng được vì bảng không có ngăn ${key}`
          : `khóa so ${key} không phải mã của tiêu chí nào`,
        help:
          meant === undefined
            ? 'ghi mã của một tiêu chí, hoặc bỏ khóa này'
            : `có phải ý anh/chị là ${meant}?`,
        place: valueAt(criteria, 'ties', index),
      };
    }
  },
};

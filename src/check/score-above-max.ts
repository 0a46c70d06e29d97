import Big from 'big.js';
import { decimalComma } from '../vietnamese/number.ts';
import { judgedScores } from './judged-scores.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const scoreAboveMax: Rule = {
  code: 'TD3102',
  title: 'điểm cao hơn điểm tối đa',
  explanation:
    'Số điểm chấm lớn hơn điểm tối đa (max) của tiêu chí. Điểm như vậy không hợp lệ và chương trình không tự cắt bớt. Sửa số điểm, hoặc sửa max nếu bảng tiêu chí chép nhầm.',
  *check(input) {
    for (const { placed, node, criteria } of judgedScores(input)) {
      const { score, source, route } = placed;
      const { id, name, max, scoring, children } = node.criterion;
      // Raw points of a ratio have a scale of their own (out_of); that others take no points is said by its own rule.
      const given = children === undefined && (scoring === undefined || scoring.method === 'given');
      if (score.points === undefined || max === undefined || !given) continue;
      if (new Big(score.points).lte(max)) continue;
      const least = scoring?.at_least ?? '0';
      yield {
        code: this.code,
        severity: 'error',
        message: `${decimalComma(score.points)} điểm cao hơn điểm tối đa ${decimalComma(max)} của tiêu chí ${id} (${name})`,
        help: `sửa số điểm trong khoảng từ ${decimalComma(new Big(least).gt(max) ? '0' : least)} đến ${decimalComma(max)}`,
        place: valueAt(source, ...route, 'points'),
        related: [{ message: 'điểm tối đa khai tại đây', place: valueAt(criteria, ...node.route, 'max') }],
      };
    }
  },
};

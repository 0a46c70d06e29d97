import Big from 'big.js';
import { decimalComma } from '../vietnamese/number.ts';
import { judgedScores } from './judged-scores.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const scoreOffStep: Rule = {
  code: 'TD3103',
  title: 'điểm không theo bước điểm',
  explanation:
    'Tiêu chí khai bước điểm (step), nghĩa là số điểm phải là bội số của bước ấy, ví dụ bước 0,5 thì được 17,5 mà không được 17,3. Số điểm này lẻ bước. Chọn số điểm gần nhất theo bước, hoặc sửa step.',
  *check(input) {
    for (const { placed, node, criteria } of judgedScores(input)) {
      const { score, source, route } = placed;
      const { id, name, scoring, children } = node.criterion;
      // That others take no points is said by its own rule.
      const step = children === undefined && scoring?.method === 'given' ? scoring.step : undefined;
      if (score.points === undefined || step === undefined || new Big(step).eq(0)) continue;
      if (scoring?.method !== 'given') continue;
      const points = new Big(score.points);
      const over = points.mod(step);
      if (over.eq(0)) continue;
      const lower = points.minus(over);
      yield {
        code: this.code,
        severity: 'error',
        message: `${decimalComma(score.points)} điểm không theo bước ${decimalComma(step)} của tiêu chí ${id} (${name})`,
        help: `ghi ${decimalComma(lower.toFixed())} hoặc ${decimalComma(lower.plus(step).toFixed())}`,
        place: valueAt(source, ...route, 'points'),
        related: [
          { message: 'bước điểm khai tại đây', place: valueAt(criteria, ...node.route, 'scoring', 'step') },
        ],
      };
    }
  },
};

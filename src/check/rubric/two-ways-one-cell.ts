import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { named, nodesOf } from './nodes.ts';
import { keysOf } from './ways.ts';

export const twoWaysOneCell: Rule = {
  code: 'TD3216',
  title: 'hai cách chấm cho một ô điểm',
  explanation:
    'Tiêu chí khai một cách chấm nhưng lại có khóa của cách chấm khác (vừa tra bậc, vừa tính tỷ lệ), hoặc là một nhóm mà vẫn có cách chấm riêng. Hai cách cho ra hai số điểm khác nhau: cùng một kết quả theo bậc được 8 điểm, theo tỷ lệ được 9,5. Chọn một cách theo văn bản rồi bỏ khóa của cách kia.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const { scoring, children } = criterion;
      if (scoring === undefined) continue;
      const { needs, takes } = keysOf[scoring.method];
      const known: readonly string[] = ['method', ...needs, ...takes];
      const strange = Object.keys(scoring).filter((key) => !known.includes(key));
      if (children !== undefined)
        yield {
          code: this.code,
          severity: 'error',
          message: `${named(criterion)} là một nhóm, điểm là của các tiêu chí con, mà vẫn khai cách chấm riêng`,
          help: 'bỏ scoring của nhóm, hoặc bỏ children',
          place: keyAt(criteria, ...route, 'scoring'),
        };
      for (const key of strange)
        yield {
          code: this.code,
          severity: 'error',
          message: `${named(criterion)} chấm bằng ${scoring.method} mà có thêm ${key}, khóa của cách chấm khác`,
          help: `bỏ ${key}, hoặc đổi method cho đúng cách chấm của văn bản`,
          place: keyAt(criteria, ...route, 'scoring', key),
        };
    }
  },
};

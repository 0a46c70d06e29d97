import type { Condition } from '../../model/files.generated.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { conditionsOf } from './conditions.ts';

const subjects = ['criterion', 'every', 'some', 'purse', 'fact', 'all_of', 'any_of', 'none_of'] as const;
const comparisons = ['at_least', 'above', 'at_most', 'below'] as const;

export const unclearCondition: Rule = {
  code: 'TD3218',
  title: 'điều kiện không rõ hỏi về cái gì',
  explanation:
    'Mỗi điều kiện hỏi về đúng một thứ: criterion, every, some, purse, fact, all_of, any_of hoặc none_of; hỏi về điểm thì phải có số để so (at_least, above, at_most, below), hoặc met, level. Điều kiện không rõ thì không bao giờ trả lời được. Tách thành nhiều điều kiện bằng all_of, hoặc bổ sung số để so.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const [condition, route] of conditionsOf(criteria.value)) {
      const message = faultOf(condition);
      if (message === undefined) continue;
      yield {
        code: this.code,
        severity: 'error',
        message,
        help: 'ghi một thứ để hỏi và số để so, ví dụ { criterion: tc1, above: 0 }',
        place: valueAt(criteria, ...route),
      };
    }
  },
};

function faultOf(condition: Condition): string | undefined {
  const asked = subjects.filter((key) => condition[key] !== undefined);
  if (asked.length === 0) return 'điều kiện này không hỏi về tiêu chí, ngăn điểm hay sự việc nào';
  if (asked.length > 1) return `điều kiện này hỏi cùng lúc về ${asked.join(', ')}`;
  const [subject = ''] = asked;
  if (!['criterion', 'every', 'some', 'purse'].includes(subject)) return undefined;
  const compared = comparisons.some((key) => condition[key] !== undefined);
  const answered =
    compared || (subject !== 'purse' && (condition.met !== undefined || condition.level !== undefined));
  return answered ? undefined : `điều kiện hỏi về ${subject} mà không có số để so`;
}

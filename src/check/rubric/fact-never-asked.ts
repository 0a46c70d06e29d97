import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { askedFacts, conditionsOf } from './conditions.ts';

export const factNeverAsked: Rule = {
  code: 'TD3221',
  title: 'khai một sự việc mà không điều kiện nào hỏi tới',
  explanation:
    'Bảng điểm khai một sự việc trong facts nhưng không điều kiện nào hỏi tới, nên trả lời thế nào cũng như nhau; thường là quên viết điều kiện hoặc điều kiện gọi nhầm mã khác. Viết điều kiện còn thiếu, hoặc bỏ sự việc này.',
  *check({ dossier: { criteria }, conditions }) {
    if (criteria === undefined) return;
    const asked = askedFacts(criteria.value, conditions);
    const faulty = [...conditionsOf(criteria.value)].filter(
      ([condition]) => (conditions?.faultsOf(condition) ?? []).length > 0,
    );
    for (const [index, fact] of (criteria.value.facts ?? []).entries()) {
      // What cannot be read may well ask about it, once it is mended.
      if (asked.includes(fact) || faulty.some(([condition]) => condition.includes(fact.id))) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `không điều kiện nào hỏi tới sự việc ${fact.id} (${fact.name})`,
        help: `viết điều kiện có fact('${fact.id}'), hoặc bỏ dòng này`,
        place: valueAt(criteria, 'facts', index, 'id'),
      };
    }
  },
};

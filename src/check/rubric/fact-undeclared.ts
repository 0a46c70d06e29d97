import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { factsOf } from './conditions.ts';

export const factUndeclared: Rule = {
  code: 'TD3302',
  title: 'chưa khai sự việc mà bảng điểm hỏi tới',
  explanation:
    'Bảng điểm có điều kiện hỏi một sự việc có hay không (ví dụ có người bị khiển trách), mà đề nghị chưa khai trong facts. Chưa khai không có nghĩa là không: điều kiện chưa trả lời được thì đề nghị chưa xếp loại, chưa xét được. Khai true hoặc false cho từng sự việc.',
  *check({ dossier: { criteria, nominations } }) {
    if (criteria === undefined) return;
    const asked = [...factsOf(criteria.value)].map(([fact]) => fact);
    for (const source of nominations) {
      const { facts = {} } = source.value;
      const open = asked.filter((fact) => !Object.hasOwn(facts, fact));
      if (open.length === 0) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `chưa khai có hay không: ${open.join(', ')}`,
        help: `ghi vào facts (Sự việc), ví dụ ${open[0]}: false`,
        place: keyAt(source, source.value.facts === undefined ? 'id' : 'facts'),
      };
    }
  },
};

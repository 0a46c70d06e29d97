import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { askedFacts } from './conditions.ts';

export const factUndeclared: Rule = {
  code: 'TD3302',
  title: 'chưa trả lời sự việc mà bảng điểm hỏi tới',
  explanation:
    'Bảng điểm có điều kiện hỏi một sự việc (ví dụ có người bị khiển trách), mà đề nghị chưa khai trong facts. Chưa khai không có nghĩa là không: điều kiện chưa trả lời được thì đề nghị chưa xếp loại, chưa xét được. Khai true hoặc false, một số hoặc một ngày cho từng sự việc.',
  *check({ dossier: { criteria, nominations }, conditions }) {
    if (criteria === undefined) return;
    const asked = askedFacts(criteria.value, conditions);
    for (const source of nominations) {
      const { facts = {} } = source.value;
      const open = asked.filter(({ id }) => !Object.hasOwn(facts, id));
      const [first] = open;
      if (first === undefined) continue;
      const said = { truth: 'false', number: '0', date: '31/12/2025' }[first.type ?? 'truth'];
      yield {
        code: this.code,
        severity: 'warning',
        message: `chưa trả lời: ${open.map(({ id, name }) => `${id} (${name})`).join('; ')}`,
        help: `ghi vào facts (Sự việc), ví dụ ${first.id}: ${said}`,
        place: keyAt(source, source.value.facts === undefined ? 'id' : 'facts'),
      };
    }
  },
};

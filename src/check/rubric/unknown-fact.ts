import { suggest } from '../../vietnamese/suggest.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { factsOf } from './conditions.ts';

export const unknownFact: Rule = {
  code: 'TD3303',
  title: 'khai một sự việc mà bảng điểm không hỏi tới',
  explanation:
    'Đề nghị khai trong facts một sự việc không có trong điều kiện nào của bảng điểm, nên nó không có tác dụng; thường là gõ sai mã. Sửa mã cho đúng với fact trong criteria.yaml, hoặc bỏ dòng này.',
  *check({ dossier: { criteria, nominations } }) {
    if (criteria === undefined) return;
    const asked = [...factsOf(criteria.value)].map(([fact]) => fact);
    for (const source of nominations) {
      for (const fact of Object.keys(source.value.facts ?? {})) {
        if (asked.includes(fact)) continue;
        const meant = suggest(fact, asked);
        yield {
          code: this.code,
          severity: 'error',
          message: `không điều kiện nào của bảng điểm hỏi tới sự việc ${fact}`,
          help: meant === undefined ? 'bỏ dòng này, hoặc sửa mã cho đúng' : `có phải ý anh/chị là ${meant}?`,
          place: keyAt(source, 'facts', fact),
        };
      }
    }
  },
};

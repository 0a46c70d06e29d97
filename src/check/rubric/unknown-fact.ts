import { suggest } from '../../vietnamese/suggest.ts';
import { idsOf } from '../id-lists.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const unknownFact: Rule = {
  code: 'TD3303',
  title: 'trả lời một sự việc mà bảng điểm không hỏi tới',
  explanation:
    'Đề nghị khai trong facts một sự việc mà facts của criteria.yaml không có, nên nó không có tác dụng; thường là gõ sai mã. Sửa mã cho đúng với id trong criteria.yaml, hoặc bỏ dòng này.',
  seeks: idsOf('criteria', 'facts'),
  *check({ dossier: { criteria, nominations } }) {
    if (criteria === undefined) return;
    const asked = (criteria.value.facts ?? []).map(({ id }) => id);
    for (const source of nominations) {
      for (const fact of Object.keys(source.value.facts ?? {})) {
        if (asked.includes(fact)) continue;
        const meant = suggest(fact, asked);
        yield {
          code: this.code,
          severity: 'error',
          message: `bảng điểm không hỏi tới sự việc “${fact}”`,
          help: meant === undefined ? 'bỏ dòng này, hoặc sửa mã cho đúng' : `có phải ý anh/chị là ${meant}?`,
          place: keyAt(source, 'facts', fact),
        };
      }
    }
  },
};

import type { Fact } from '../../model/files.generated.ts';
import { parseDate } from '../../vietnamese/date.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const factOfWrongKind: Rule = {
  code: 'TD3305',
  title: 'trả lời sự việc không đúng kiểu',
  explanation:
    'Mỗi sự việc trong facts của criteria.yaml được trả lời bằng một kiểu: truth (true hoặc false), number (một số) hoặc date (một ngày). Trả lời kiểu khác thì điều kiện hỏi tới nó không so được. Ghi lại đúng kiểu.',
  *check({ dossier: { criteria, nominations } }) {
    const declared = criteria?.value.facts ?? [];
    for (const source of nominations) {
      const answers = source.value.facts ?? {};
      for (const { id, name, type = 'truth' } of declared) {
        const said = Object.hasOwn(answers, id) ? answers[id] : undefined;
        if (said === undefined || fits(said, type)) continue;
        yield {
          code: this.code,
          severity: 'error',
          message: `“${said}” không trả lời được ${id} (${name}): cần ${wanted[type]}`,
          help: `ghi ${id}: ${examples[type]}`,
          place: valueAt(source, 'facts', id),
        };
      }
    }
  },
};

type Kind = NonNullable<Fact['type']>;

const wanted: Readonly<Record<Kind, string>> = {
  truth: 'true (có) hoặc false (không)',
  number: 'một số',
  date: 'một ngày trong lịch',
};

const examples: Readonly<Record<Kind, string>> = {
  truth: 'true, hoặc false',
  number: 'số viết bằng chữ số, ví dụ 12 hay 12,5',
  date: 'ngày viết như 31/1/2025',
};

function fits(said: boolean | string, kind: Kind): boolean {
  if (typeof said === 'boolean') return kind === 'truth';
  if (kind === 'number') return /^-?\d+([.,]\d+)?$/.test(said);
  return kind === 'date' && parseDate(said) !== undefined;
}

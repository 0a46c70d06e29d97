import type { Sourced } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import { nomineeName } from '../model/nominee-name.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { sameNominees } from './same-nominee.ts';
import { wordingKeys } from './wording.ts';

export const repeatedAchievement: Rule = {
  code: 'TD3012',
  title: 'một thành tích ghi ở hai nơi',
  explanation:
    'Đoạn thành tích này giống hệt một đoạn ở đề nghị khác, hoặc ở mục khác của cùng đề nghị. Một thành tích chỉ tính một lần, và hội đồng sẽ hỏi việc ấy thật ra của ai. Viết lại cho đúng phần việc của từng người, từng tập thể, hoặc bỏ bớt một nơi.',
  *check({ dossier }) {
    const duplicates = sameNominees(dossier);
    const keyOf = wordingKeys(dossier);
    const first = new Map<string, { readonly source: Sourced<Nomination>; readonly index: number }>();
    for (const source of dossier.nominations) {
      // That the same person stands twice is said once, by its own rule.
      if (duplicates.has(source)) continue;
      for (const [index, achievement] of source.value.achievements.entries()) {
        const key = keyOf(achievement);
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, { source, index });
          continue;
        }
        const within = earlier.source === source;
        yield {
          code: this.code,
          severity: 'warning',
          message: within
            ? 'thành tích này đã ghi ở một mục khác của cùng đề nghị'
            : `thành tích này giống hệt một thành tích của ${nomineeName(earlier.source.value)}`,
          help: within
            ? 'bỏ bớt một nơi, hoặc viết rõ phần khác nhau'
            : 'viết rõ phần việc của từng người, từng tập thể, hoặc bỏ ở một đề nghị',
          place: valueAt(source, 'achievements', index, 'text'),
          related: [
            {
              message: 'thành tích này ghi lần đầu tại đây',
              place: valueAt(earlier.source, 'achievements', earlier.index, 'text'),
            },
          ],
        };
      }
    }
  },
};

import { nomineeName } from '../../model/nominee-name.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { secondCommendations } from './second-commendations.ts';

export const twoCommendationsOneAchievement: Rule = {
  code: 'TD4020',
  title: 'hai hình thức khen thưởng cho một thành tích',
  explanation:
    'Một thành tích chỉ được khen một lần, bằng một hình thức. Cùng một đối tượng được đề nghị hai hình thức khen thưởng trong một phong trào, chẳng hạn vừa giấy khen vừa bằng khen. Giữ lại hình thức xứng với thành tích và bỏ đề nghị kia.',
  *check(input) {
    for (const { setting, rule, entry, first } of secondCommendations(input)) {
      yield finding(setting, this.code, rule.law, {
        message: `${nomineeName(entry.nomination)} được đề nghị cả ${first.form.name} lẫn ${entry.form.name} trong cùng một phong trào; luật ${rule.text}`,
        help: 'giữ một hình thức và bỏ đề nghị kia',
        place: valueAt(entry.source, 'award'),
        related: [{ message: `đề nghị ${first.form.name} ở đây`, place: valueAt(first.source, 'award') }],
      });
    }
  },
};

import { principle } from '../../law/regime.ts';
import type { Nomination } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { searchKey } from '../../vietnamese/search-key.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { type Nominated, nominated } from './nominated.ts';

export const twoCommendationsOneAchievement: Rule = {
  code: 'TD4020',
  title: 'hai hình thức khen thưởng cho một thành tích',
  explanation:
    'Một thành tích chỉ được khen một lần, bằng một hình thức. Cùng một đối tượng được đề nghị hai hình thức khen thưởng trong một phong trào, chẳng hạn vừa giấy khen vừa bằng khen. Giữ lại hình thức xứng với thành tích và bỏ đề nghị kia.',
  *check(input) {
    const seen = new Map<string, Nominated>();
    for (const [setting, entry] of nominated(input)) {
      if (entry.award.type !== 'commendation') continue;
      const rule = principle(setting.on.regime, 'one-achievement-one-award');
      const key = nomineeKey(entry.nomination);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, entry);
      if (rule === undefined || first === undefined || first.form.id === entry.form.id) continue;
      yield finding(setting, this.code, rule.law, {
        message: `${nomineeName(entry.nomination)} được đề nghị cả ${first.form.name} lẫn ${entry.form.name} trong cùng một phong trào; luật ${rule.text}`,
        help: 'giữ một hình thức và bỏ đề nghị kia',
        place: valueAt(entry.source, 'award'),
        related: [{ message: `đề nghị ${first.form.name} ở đây`, place: valueAt(first.source, 'award') }],
      });
    }
  },
};

/** Who the nominee is, however the name is spelt: with the birth date for a person, the unit for the others. */
function nomineeKey(nomination: Nomination): string {
  const identity = nomination.individual?.birth_date ?? nomination.household?.address ?? nomination.unit;
  return [nomination.kind, searchKey(nomineeName(nomination)), identity].join('\n');
}

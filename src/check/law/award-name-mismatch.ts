import { catalogue, printedName } from '../../law/catalogue.ts';
import type { Law } from '../../law/law.ts';
import { fold } from '../../vietnamese/fold.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const awardNameMismatch: Rule = {
  code: 'TD4013',
  title: 'tên gọi không hợp với mã trong luật',
  explanation:
    'Tên in trên văn bản nói một hình thức, mã lại là của hình thức khác, ví dụ tên là bằng khen mà mã là của giấy khen. Thẩm quyền, tiêu chuẩn và tiền thưởng được tính theo mã, nên văn bản sẽ in sai. Sửa name hoặc code cho khớp nhau.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law } = setting;
    for (const [index, { name, code }] of plan.value.award_forms.entries()) {
      const award = catalogue(law, code);
      const meant = codesNamed(law, name);
      if (award === undefined || meant.length === 0 || meant.includes(code)) continue;
      yield finding(setting, this.code, award.law, {
        message: `tên “${name}” không hợp với mã ${code}, là mã của ${printedName(award)}`,
        help: `sửa code thành ${meant.join(' hoặc ')}, hoặc sửa tên gọi`,
        place: valueAt(plan, 'award_forms', index, 'name'),
      });
    }
  },
};

/** The codes whose names begin as this one does (two syllables tell bằng khen from giấy khen); none for a local title. */
function codesNamed(law: Law, name: string): readonly string[] {
  const start = beginning(name);
  return [...law.awards.values()]
    .filter((award) => [award.name, ...(award.also ?? [])].some((known) => beginning(known) === start))
    .map(({ code }) => code);
}

function beginning(name: string): string {
  const plain = fold(name)
    .replace(/[“”"]/g, '')
    .replace(/\bsy\b/g, 'si')
    .replace(/^danh hieu /, '');
  return plain.split(' ').slice(0, 2).join(' ');
}

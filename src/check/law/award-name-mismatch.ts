import { catalogue, printedName } from '../../law/catalogue.ts';
import type { Law } from '../../law/law.ts';
import type { Decider } from '../../model/files.generated.ts';
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
    for (const [index, { name, code, decider: id }] of plan.value.award_forms.entries()) {
      const award = catalogue(law, code);
      if (award === undefined) continue;
      const place = valueAt(plan, 'award_forms', index, 'name');
      const meant = codesNamed(law, name);
      if (meant.length > 0 && !meant.includes(code)) {
        yield finding(setting, this.code, award.law, {
          message: `tên “${name}” không hợp với mã ${code}, là mã của ${printedName(award)}`,
          help: `sửa code thành ${meant.join(' hoặc ')}, hoặc sửa tên gọi`,
          place,
        });
        continue;
      }
      const decider = plan.value.deciders.find((entry) => entry.id === id);
      const named = plan.value.deciders.find((entry) => isOf(name, entry));
      if (decider === undefined || named === undefined || isOf(name, decider)) continue;
      yield finding(setting, this.code, award.law, {
        message: `tên “${name}” nói là của ${named.position}, mà người quyết định là ${decider.position}`,
        help: 'sửa tên gọi, hoặc sửa decider (Người quyết định)',
        place,
      });
    }
  },
};

/** Whether the name of an award says that this decider grants it: `Giấy khen của Giám đốc Sở …`. */
function isOf(name: string, { position }: Decider): boolean {
  return fold(name).includes(` cua ${fold(position)}`);
}

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

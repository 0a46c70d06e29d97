import type { Place } from '../../diagnostic/diagnostic.ts';
import { catalogue, printedName } from '../../law/catalogue.ts';
import type { AwardType } from '../../model/files.generated.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

const names = {
  title: 'danh hiệu thi đua (title)',
  commendation: 'hình thức khen thưởng (commendation)',
} as const;

export const awardTypeMixedUp: Rule = {
  code: 'TD4012',
  title: 'lẫn danh hiệu thi đua với hình thức khen thưởng',
  explanation:
    'Danh hiệu thi đua và hình thức khen thưởng là hai loại khác nhau: tiêu chuẩn, hồ sơ, tiền thưởng và thứ tự trong danh sách đều khác. Loại (type) khai ở đây trái với loại của mã trong luật. Sửa type, hoặc sửa code nếu ghi nhầm mã.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law } = setting;
    const held = [
      ...plan.value.award_forms.map((form, index) =>
        stated(form.code, form.type, valueAt(plan, 'award_forms', index, 'type')),
      ),
      ...input.dossier.nominations.flatMap((source) =>
        (source.value.earlier_awards ?? []).map(({ code, type }, index) =>
          stated(code, type, valueAt(source, 'earlier_awards', index, 'type')),
        ),
      ),
    ];
    for (const { code, type, place } of held) {
      const award = code === undefined ? undefined : catalogue(law, code);
      if (award === undefined || award.type === type) continue;
      yield finding(setting, this.code, award.law, {
        message: `${printedName(award)} (${award.code}) là ${names[award.type]}, không phải ${names[type]}`,
        help: `sửa thành type: ${award.type}`,
        place,
      });
    }
  },
};

function stated(code: string | undefined, type: AwardType, place: Place) {
  return { code, type, place };
}

import { catalogue, printedName } from '../../law/catalogue.ts';
import { kindName, kindNames } from '../nominee-kinds.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const awardKindOutsideLaw: Rule = {
  code: 'TD4014',
  title: 'danh hiệu, hình thức không dành cho loại đối tượng này',
  explanation:
    'Luật quy định mỗi danh hiệu, hình thức khen thưởng dành cho cá nhân, tập thể hay hộ gia đình. Kế hoạch mở nó cho một loại đối tượng mà luật không cho. Bỏ loại ấy khỏi for, hoặc chọn danh hiệu tương ứng.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law } = setting;
    for (const [index, form] of plan.value.award_forms.entries()) {
      const award = catalogue(law, form.code);
      if (award === undefined) continue;
      for (const [at, kind] of form.for.entries()) {
        if (award.for.includes(kind)) continue;
        yield finding(setting, this.code, award.law, {
          message: `${printedName(award)} không dành cho ${kindName(kind)}; luật chỉ cho ${kindNames(award.for)}`,
          help: `bỏ ${kind} khỏi for`,
          place: valueAt(plan, 'award_forms', index, 'for', at),
        });
      }
    }
  },
};

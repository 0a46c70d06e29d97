import { catalogue, existsOn, printedName } from '../../law/catalogue.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const awardNotInLawYet: Rule = {
  code: 'TD4015',
  title: 'luật của ngày ấy chưa có danh hiệu, hình thức này',
  explanation:
    'Danh mục thay đổi theo luật: vài danh hiệu chỉ có từ Luật Thi đua, khen thưởng 2022. Vào ngày trình hồ sơ này danh hiệu ấy chưa có. Chọn danh hiệu khác, hoặc xem lại ngày.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law, date, dateName } = setting;
    for (const [index, { code }] of plan.value.award_forms.entries()) {
      const award = catalogue(law, code);
      if (award === undefined || existsOn(award, date)) continue;
      const since = award.from === undefined ? '' : `, chỉ có từ ngày ${shortDate(award.from)}`;
      yield finding(setting, this.code, award.law, {
        message: `vào ${dateName} ${shortDate(date)} luật chưa có ${printedName(award)}${since}`,
        place: valueAt(plan, 'award_forms', index, 'code'),
      });
    }
  },
};

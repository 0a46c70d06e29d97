import { catalogue, printedName } from '../../law/catalogue.ts';
import { tooShort } from '../../law/movement-awards.ts';
import { campaignTypeOf } from '../../model/campaign-type.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const movementTooShort: Rule = {
  code: 'TD4017',
  title: 'phong trào chưa đủ thời gian để tặng cờ thi đua',
  explanation:
    'Cờ thi đua theo chuyên đề chỉ tặng khi tổng kết phong trào có thời gian đủ dài theo luật. Thời gian khai ở period ngắn hơn. Bỏ hình thức ấy khỏi kế hoạch, hoặc xem lại ngày bắt đầu và kết thúc.',
  *check(input) {
    const setting = settingOf(input);
    const period = setting?.plan.value.period;
    if (setting === undefined || period?.end === undefined) return;
    const { plan, law, on } = setting;
    for (const { code, name } of plan.value.award_forms) {
      const movement = { campaignType: campaignTypeOf(plan.value), start: period.start, end: period.end };
      for (const standard of tooShort(on, { award: code, kind: 'collective', ...movement })) {
        const award = catalogue(law, code);
        yield finding(setting, this.code, standard.law, {
          message: `${award ? printedName(award) : name} cần ${standard.text}; kế hoạch kéo dài từ ${shortDate(period.start)} đến ${shortDate(period.end)}`,
          place: valueAt(plan, 'period', 'end'),
        });
      }
    }
  },
};

import { catalogue, printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { campaignTypeOf, settingOf } from './setting.ts';

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
      const question = { award: code, kind: 'collective', campaignType: campaignTypeOf(plan.value) } as const;
      for (const standard of standardsFor(on, 'campaign-years', question)) {
        if (dayAfter(period.end) >= yearsLater(period.start, Number(standard.count))) continue;
        const award = catalogue(law, code);
        yield finding(setting, this.code, standard.law, {
          message: `${award ? printedName(award) : name} cần ${standard.text}; kế hoạch kéo dài từ ${shortDate(period.start)} đến ${shortDate(period.end)}`,
          place: valueAt(plan, 'period', 'end'),
        });
      }
    }
  },
};

/** `2021-12-31` gives `2022-01-01`. */
function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

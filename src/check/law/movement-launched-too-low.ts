import { catalogue, printedName } from '../../law/catalogue.ts';
import { launchedTooLow, launchLevels } from '../../law/launched.ts';
import { campaignTypeOf } from '../../model/campaign-type.ts';
import { kindWords } from '../../model/nominee-kind.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const movementLaunchedTooLow: Rule = {
  code: 'TD4016',
  title: 'phong trào không do bộ, ngành, tỉnh phát động',
  explanation:
    'Cá nhân được tặng bằng khen của bộ, ban, ngành, tỉnh theo phong trào khi phong trào ấy do bộ, ban, ngành hoặc tỉnh phát động. Ở đây cả kế hoạch này lẫn các kế hoạch cấp trên đã khai đều không phải. Nếu thực hiện kế hoạch của tỉnh thì khai nó vào superior_plans; nếu không thì chỉ xét tập thể, hoặc xét giấy khen.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law, on } = setting;
    const launched = launchLevels(
      plan.value.agency.type,
      (plan.value.superior_plans ?? []).map(({ level }) => level),
    );
    for (const [index, form] of plan.value.award_forms.entries()) {
      for (const [at, kind] of form.for.entries()) {
        for (const standard of launchedTooLow(on, form.code, campaignTypeOf(plan.value), launched, kind)) {
          const award = catalogue(law, form.code);
          yield finding(setting, this.code, standard.law, {
            message: `${award ? printedName(award) : form.name} cho ${kindWords[kind]} theo phong trào: ${standard.text}; kế hoạch này và superior_plans (Kế hoạch cấp trên) không cho thấy điều đó`,
            help: `khai kế hoạch phát động của cấp ấy vào superior_plans, hoặc bỏ ${kind} khỏi for`,
            place: valueAt(plan, 'award_forms', index, 'for', at),
          });
        }
      }
    }
  },
};

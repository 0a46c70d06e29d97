import { printedName } from '../../law/catalogue.ts';
import { decisionDay } from '../../law/paper-day.ts';
import { prizeFor } from '../../law/prize.ts';
import { regimeOn } from '../../law/regime.ts';
import { kindWords } from '../../model/nominee-kind.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { nominated } from './nominated.ts';
import { printsPrizes } from './prizes-printed.ts';

export const prizeOutsideLaw: Rule = {
  code: 'TD4050',
  title: 'luật không nêu mức tiền thưởng',
  explanation:
    'Luật của ngày ra quyết định không nêu mức tiền thưởng cho hình thức này đối với loại đối tượng này, nên quyết định và danh sách chi thưởng bỏ trống số tiền. Ví dụ Nghị định 91/2017/NĐ-CP không đặt mức cho hộ gia đình. Xem quy chế chi tiêu của cơ quan hoặc quy định của tỉnh, rồi ghi số tiền khi ký.',
  *check(input) {
    for (const [setting, { source, nomination, form, award }] of nominated(input)) {
      const { plan, law } = setting;
      const decisionDate = decisionDay(plan.value, form.decider);
      const regime = decisionDate === undefined ? undefined : regimeOn(law, decisionDate)?.regime;
      if (decisionDate === undefined || regime === undefined || !printsPrizes(plan.value, form)) continue;
      const level = plan.value.deciders.find(({ id }) => id === form.decider)?.level;
      const { kind } = nomination;
      if (prizeFor(law, { award: form.code, kind, decisionDate, ...(level && { level }) })) continue;
      yield remark(setting, this.code, regime.prizes.decision_day, {
        message: `luật của ngày quyết định ${shortDate(decisionDate)} không nêu mức tiền thưởng ${printedName(award)} cho ${kindWords[kind]}; ${nomineeName(nomination)} sẽ không có số tiền`,
        help: 'xem quy định của tỉnh hoặc quy chế của cơ quan rồi ghi số tiền khi ký',
        place: valueAt(source, 'award'),
      });
    }
  },
};

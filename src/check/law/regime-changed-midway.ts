import { keptOn } from '../../law/bases.ts';
import { regimeOn } from '../../law/regime.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { valueAt } from '../place.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { settingOf } from './setting.ts';

export const regimeChangedMidway: Rule = {
  code: 'TD4018',
  title: 'quyết định nằm ở thời kỳ pháp luật khác',
  explanation:
    'Hồ sơ trình theo luật, nghị định của một thời kỳ, mà quyết định ra khi văn bản khác đã thay, và chương trình không biết điều khoản chuyển tiếp nào cho hồ sơ đang giải quyết. Quyết định vì vậy dẫn căn cứ có hiệu lực vào ngày của nó, còn tiêu chuẩn và thành phần hồ sơ soát theo ngày trình. Hỏi cơ quan thẩm định xem hồ sơ theo văn bản nào trước khi ký.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined || setting.plan.value.submission_date === undefined) return;
    const { law, on, question, date: submitted } = setting;
    for (const { date, place } of decisions(input)) {
      const then = regimeOn(law, date)?.regime;
      if (date <= submitted || then === undefined || then.id === on.regime.id) continue;
      if (keptOn(law, date, question) !== undefined) continue;
      yield remark(setting, this.code, then.law, {
        message: `hồ sơ trình ngày ${shortDate(submitted)} theo ${on.regime.name}, quyết định ngày ${shortDate(date)} khi đã áp dụng ${then.name}; chưa biết quy định chuyển tiếp nào cho hồ sơ đang giải quyết`,
        help: 'hỏi cơ quan thẩm định; hồ sơ phải trình lại thì sửa submission_date (Ngày trình hồ sơ)',
        place,
      });
      return;
    }
  },
};

/** The day of each decision, or the one that all are planned for. */
function* decisions({ dossier: { plan } }: CheckInput) {
  if (plan === undefined) return;
  for (const [index, { document, date }] of plan.value.papers.entries())
    if (document === 'decision' && date !== undefined)
      yield { date, place: valueAt(plan, 'papers', index, 'date') };
  const { decision_date: date } = plan.value;
  if (date !== undefined) yield { date, place: valueAt(plan, 'decision_date') };
}

import { shortName } from '../../law/instrument.ts';
import { regimeOn } from '../../law/regime.ts';
import { regimeDate } from '../../law/regime-date.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const regimeUnknown: Rule = {
  code: 'TD4002',
  title: 'không có gói pháp lý cho ngày này',
  explanation:
    'Chương trình chỉ biết pháp luật về thi đua, khen thưởng từ khi Nghị định số 91/2017/NĐ-CP có hiệu lực. Với ngày sớm hơn, không quy định nào về thẩm quyền, mẫu, tiêu chuẩn được soát. Xem lại ngày; nếu ngày đúng thì phải tự đối chiếu với pháp luật thời ấy.',
  *check({ dossier: { plan, council }, law }) {
    const day = plan && regimeDate(plan.value, council?.value.meeting?.date);
    if (plan === undefined || day === undefined || regimeOn(law, day.date) !== undefined) return;
    const first = law.regimes[0];
    const decree = [...law.instruments.values()].find(
      ({ from, subject }) => subject === 'awards' && from === first?.from,
    );
    yield {
      code: this.code,
      severity: 'warning',
      ...(decree && { law: `điều khoản thi hành ${shortName(decree)}` }),
      message: `không có gói pháp lý cho ${day.name} ${shortDate(day.date)}${first ? `; gói sớm nhất bắt đầu từ ${shortDate(first.from)}` : ''}`,
      help: 'kiểm tra lại ngày; nếu đúng thì tự đối chiếu hồ sơ với pháp luật có hiệu lực khi ấy',
      place:
        plan.value.submission_date === undefined ? keyAt(plan, 'papers') : valueAt(plan, 'submission_date'),
    };
  },
};

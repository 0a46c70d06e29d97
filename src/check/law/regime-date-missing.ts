import { cite } from '../../law/instrument.ts';
import { regimeDate } from '../../law/regime-date.ts';
import { shortDate } from '../../vietnamese/date.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const regimeDateMissing: Rule = {
  code: 'TD4001',
  title: 'chưa khai ngày trình hồ sơ',
  explanation:
    'Ngày trình hồ sơ (submission_date) quyết định hồ sơ theo luật, nghị định nào. Khi chưa khai, chương trình tạm lấy ngày muộn nhất đã biết trong các ngày của kế hoạch, kết thúc phong trào, họp hội đồng; kế hoạch chưa có ngày, hội đồng chưa họp thì các quy định theo ngày không được soát. Ghi submission_date vào plan.yaml khi đã định ngày trình.',
  *check({ dossier: { plan, council }, law }) {
    if (plan === undefined || plan.value.submission_date !== undefined) return;
    const day = regimeDate(plan.value, council?.value.meeting?.date);
    const rule = law.regimes
      .flatMap(({ transitions }) => transitions ?? [])
      .find((transition) => transition.rule === 'submitted-before');
    yield {
      code: this.code,
      severity: 'warning',
      ...(rule && { law: cite(law, rule.law) }),
      message:
        day === undefined
          ? 'chưa có submission_date (Ngày trình hồ sơ), kế hoạch cũng chưa có ngày, nên các quy định theo ngày chưa được soát'
          : `chưa có submission_date (Ngày trình hồ sơ), nên tạm soát theo ${day.name}, ${shortDate(day.date)}`,
      help: `ghi thêm vào plan.yaml khi đã định ngày trình, ví dụ submission_date: ${day === undefined ? '15/12/2021' : shortDate(day.date)}`,
      place: keyAt(plan),
    };
  },
};

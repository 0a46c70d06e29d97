import { principle } from '../../law/regime.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { settingOf } from './setting.ts';

export const achievementPeriodOpen: Rule = {
  code: 'TD4047',
  title: 'quyết định chưa ghi thời gian lập thành tích',
  explanation:
    'Lần khen thưởng sau tính từ thời gian lập thành tích ghi trong quyết định lần trước, nên quyết định phải ghi thời gian ấy. Phong trào chưa ấn định ngày kết thúc, achievement_period cũng chưa có ngày cuối. Khai achievement_period.end (Đến ngày) của đợt xét này.',
  *check(input) {
    const setting = settingOf(input);
    const rule = setting && principle(setting.on.regime, 'decision-states-period');
    if (setting === undefined || rule === undefined) return;
    const { plan } = setting;
    const { papers, period, achievement_period: stated } = plan.value;
    if (!papers.some(({ document }) => document === 'decision')) return;
    if (period.end !== undefined || stated?.end !== undefined) return;
    yield remark(setting, this.code, rule.law, {
      message: `chưa biết thời gian lập thành tích đến ngày nào; ${rule.text}`,
      help: 'khai achievement_period với end (Đến ngày), ví dụ ngày chốt số liệu của đợt xét',
      place: stated === undefined ? keyAt(plan, 'period') : keyAt(plan, 'achievement_period'),
    });
  },
};

import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const decisionByCouncil: Rule = {
  code: 'TD4046',
  title: 'quyết định khen thưởng do hội đồng ban hành',
  explanation:
    'Hội đồng thi đua - khen thưởng là tổ chức tư vấn; quyết định khen thưởng do người có thẩm quyền ban hành, không do hội đồng. Sửa issuer thành agency và chọn người ký là người có thẩm quyền hoặc người ký thay.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, on } = setting;
    for (const [index, paper] of plan.value.papers.entries()) {
      if (paper.document !== 'decision' || paper.issuer !== 'council') continue;
      const decider = plan.value.deciders.find(({ id }) => id === paper.decider) ?? plan.value.deciders[0];
      const rule = on.regime.deciders.find(({ levels }) => decider && levels.includes(decider.level));
      if (decider === undefined || rule === undefined) continue;
      yield finding(setting, this.code, rule.law, {
        message: `quyết định khen thưởng do ${decider.position} ban hành, không do hội đồng`,
        help: 'sửa thành issuer: agency',
        place: valueAt(plan, 'papers', index, 'issuer'),
      });
    }
  },
};

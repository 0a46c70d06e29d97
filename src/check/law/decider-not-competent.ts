import { catalogue, printedName } from '../../law/catalogue.ts';
import { competence, grantedBy } from '../../law/competence.ts';
import type { LawDecider } from '../../model/files.generated.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { type Setting, settingOf } from './setting.ts';

export const deciderNotCompetent: Rule = {
  code: 'TD4011',
  title: 'người quyết định không có thẩm quyền',
  explanation:
    'Mỗi danh hiệu, hình thức khen thưởng chỉ một số cấp được quyết định. Giám đốc Sở chỉ quyết định “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở”, “Tập thể lao động tiên tiến” và giấy khen; “Bằng khen của Giám đốc Sở” không tồn tại. Chọn người quyết định khác, hoặc hình thức mà người ấy được quyết định.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law, date } = setting;
    for (const [index, form] of plan.value.award_forms.entries()) {
      const position = plan.value.deciders.findIndex(({ id }) => id === form.decider);
      const decider = plan.value.deciders[position];
      const award = catalogue(law, form.code);
      if (decider === undefined || award === undefined) continue;
      const answer = competence(law, { award: form.code, level: decider.level, date });
      const rule = answer && ruleAgainst(setting, decider.level, answer.rules);
      if (answer === undefined || answer.competent || rule === undefined) continue;
      const who = [...new Set(answer.rules.map((entry) => entry.who))].join('; ');
      yield finding(setting, this.code, rule.law, {
        message: `${decider.position} (level: ${decider.level}) không có thẩm quyền tặng ${printedName(award)}; thẩm quyền thuộc về ${who}`,
        help: helpFor(setting, decider.level),
        place: valueAt(plan, 'award_forms', index, 'decider'),
        related: [
          {
            message: `${decider.position} được khai ở đây với level: ${decider.level}`,
            place: valueAt(plan, 'deciders', position, 'level'),
          },
        ],
      });
    }
  },
};

/**
 * The provision that a lack of competence rests on: that of the award where it was read, else the one that says what the
 * level may grant, where that was read.
 */
function ruleAgainst(
  { on }: Setting,
  level: LawDecider['levels'][number],
  rules: readonly LawDecider[],
): LawDecider | undefined {
  const read = ({ law }: LawDecider) => law.status === 'verified';
  const granting = on.regime.deciders.filter(({ levels }) => levels.includes(level));
  return rules.find(read) ?? granting.find(read) ?? rules[0];
}

function helpFor({ law, date }: Setting, level: Parameters<typeof grantedBy>[1]): string {
  const names = grantedBy(law, level, date).flatMap((code) => {
    const award = catalogue(law, code);
    return award ? [`${printedName(award)} (${code})`] : [];
  });
  return names.length === 0
    ? 'chọn người quyết định ở cấp có thẩm quyền'
    : `cấp này chỉ quyết định ${names.join(', ')}; chọn một trong các mục ấy, hoặc chọn người quyết định ở cấp có thẩm quyền`;
}

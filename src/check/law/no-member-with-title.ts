import { catalogue, printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { type Nominated, nominated } from './nominated.ts';

export const noMemberWithTitle: Rule = {
  code: 'TD4029',
  title: 'chưa thấy cá nhân của tập thể đạt danh hiệu cần có',
  explanation:
    '“Tập thể lao động xuất sắc” đòi hỏi trong tập thể có cá nhân đạt “Chiến sĩ thi đua cơ sở”. Trong hồ sơ không có đề nghị nào của đơn vị ấy cho danh hiệu này. Danh hiệu có thể đã được xét ở nơi khác, nên đây là lời nhắc: kiểm tra rồi tắt cảnh báo.',
  *check(input) {
    const entries = [...nominated(input)];
    const holds = (code: string, unit: string) => entries.some(([, entry]) => personHolds(entry, code, unit));
    for (const [setting, { source, nomination, award, question }] of entries) {
      for (const standard of standardsFor(setting.on, 'has-award', question)) {
        if (standard.code === undefined || holds(standard.code, nomination.unit)) continue;
        const wanted = catalogue(setting.law, standard.code);
        yield remark(setting, this.code, standard.law, {
          message: `${printedName(award)} đòi hỏi ${standard.text}; hồ sơ chưa có cá nhân nào của ${nomination.collective?.name ?? nomination.id} được đề nghị ${wanted ? printedName(wanted) : standard.code}`,
          place: valueAt(source, 'award'),
        });
      }
    }
  },
};

function personHolds({ nomination, form }: Nominated, code: string, unit: string): boolean {
  if (nomination.kind !== 'individual' || nomination.unit !== unit) return false;
  return form.code === code || (nomination.earlier_awards ?? []).some((award) => award.code === code);
}

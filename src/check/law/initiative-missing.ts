import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import type { LawStandard, Nomination } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { nominated } from './nominated.ts';
import { ratingInQuestion } from './rated.ts';

export const initiativeMissing: Rule = {
  code: 'TD4023',
  title: 'thiếu sáng kiến được công nhận',
  explanation:
    'Danh hiệu chiến sĩ thi đua đòi hỏi sáng kiến hoặc đề tài đã được công nhận trong phạm vi tương ứng, kèm văn bản công nhận. Từ năm 2024, “Chiến sĩ thi đua cơ sở” có thể thay sáng kiến bằng mức hoàn thành xuất sắc nhiệm vụ. Khai sáng kiến kèm recognition (Văn bản công nhận), hoặc khai ratings (Mức độ hoàn thành nhiệm vụ) của năm xét.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      const standards = [
        ...standardsFor(setting.on, 'initiative', question),
        ...standardsFor(setting.on, 'initiative-or-rating', question),
      ];
      for (const standard of standards) {
        const rated = ratingInQuestion(setting, nomination)?.rating.result;
        if (standard.test === 'initiative-or-rating' && rated === standard.rating) continue;
        const reach = (nomination.initiatives ?? []).filter((initiative) => fits(standard, initiative));
        if (reach.some(({ recognition }) => recognition !== undefined)) continue;
        // Without a rating entered, the other way to meet the standard is not ruled out.
        const open = standard.test === 'initiative-or-rating' && rated === undefined;
        const [unrecognised] = reach;
        yield (open ? remark : finding)(setting, this.code, standard.law, {
          message: `${printedName(award)} đòi hỏi ${standard.text}; hồ sơ của ${nomineeName(nomination)} ${
            unrecognised ? `ghi sáng kiến “${unrecognised.name}” mà chưa có văn bản công nhận` : 'chưa có'
          }`,
          help: open
            ? 'khai sáng kiến kèm recognition (Văn bản công nhận), hoặc khai ratings (Mức độ hoàn thành nhiệm vụ) của năm xét là hoàn thành xuất sắc'
            : 'khai sáng kiến kèm recognition (Văn bản công nhận)',
          place:
            nomination.initiatives === undefined ? valueAt(source, 'award') : keyAt(source, 'initiatives'),
        });
      }
    }
  },
};

type Initiative = NonNullable<Nomination['initiatives']>[number];

/** An initiative whose scope nobody wrote counts as one of the base. */
function fits({ scopes }: LawStandard, { scope }: Initiative): boolean {
  return scopes?.includes(scope ?? 'base') ?? true;
}

import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import type { LawStandard, Rating } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { type Nominated, nominated } from './nominated.ts';
import { ratingInQuestion, ratings, yearsInQuestion } from './rated.ts';
import type { Setting } from './setting.ts';

const names: Readonly<Record<Rating['result'], string>> = {
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  good: 'hoàn thành tốt nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ',
  failed: 'không hoàn thành nhiệm vụ',
};

export const ratingTooLow: Rule = {
  code: 'TD4026',
  title: 'mức hoàn thành nhiệm vụ chưa đạt',
  explanation:
    'Danh hiệu đòi hỏi một mức hoàn thành nhiệm vụ tối thiểu trong năm xét: năm mà thời gian lập thành tích kết thúc. Mức của năm ấy khai ở ratings (Mức độ hoàn thành nhiệm vụ) thấp hơn, hoặc chưa khai. Kiểm tra lại kết quả đánh giá, xếp loại của năm xét.',
  *check(input) {
    const unrated = new Map<LawStandard, readonly [Setting, Nominated, ...Nominated[]]>();
    for (const [setting, entry] of nominated(input)) {
      const { source, nomination, award, question } = entry;
      const found = ratingInQuestion(setting, nomination);
      for (const standard of standardsFor(setting.on, 'rating', question)) {
        if (standard.rating === undefined) continue;
        if (found === undefined && saidElsewhere(setting, entry)) continue;
        if (found === undefined) {
          const [, ...before] = unrated.get(standard) ?? [setting];
          const [first = entry, ...rest] = [...before, entry];
          unrated.set(standard, [setting, first, ...rest]);
          continue;
        }
        const { rating, index } = found;
        if (ratings.indexOf(rating.result) >= ratings.indexOf(standard.rating)) continue;
        yield finding(setting, this.code, standard.law, {
          message: `${printedName(award)} đòi hỏi ${standard.text}; năm ${rating.year} ${nomineeName(nomination)} ${names[rating.result]}`,
          place: valueAt(source, 'ratings', index, 'result'),
        });
      }
    }
    for (const [standard, [setting, first, ...more]] of unrated) {
      const others = more.length > 0 ? ` và ${more.length} đề nghị khác` : '';
      yield remark(setting, this.code, standard.law, {
        message: `${printedName(first.award)} đòi hỏi ${standard.text}; ${nomineeName(first.nomination)}${others} chưa khai mức hoàn thành nhiệm vụ năm ${yearsInQuestion(setting).join(' hoặc ')}`,
        help: 'khai ratings (Mức độ hoàn thành nhiệm vụ) của năm xét',
        place: valueAt(first.source, 'award'),
      });
    }
  },
};

/** Where an initiative may stand in for a rating and there is neither, the rule on initiatives asks for either. */
function saidElsewhere({ on }: Setting, { nomination, question }: Nominated): boolean {
  const recognised = (nomination.initiatives ?? []).some(({ recognition }) => recognition !== undefined);
  return !recognised && standardsFor(on, 'initiative-or-rating', question).length > 0;
}

import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import type { Rating } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { nominated } from './nominated.ts';

const order: readonly Rating['result'][] = ['failed', 'completed', 'good', 'excellent'];
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
    'Danh hiệu đòi hỏi một mức hoàn thành nhiệm vụ tối thiểu trong năm xét. Mức mới nhất khai ở ratings (Mức độ hoàn thành nhiệm vụ) thấp hơn. Kiểm tra lại kết quả đánh giá, xếp loại của năm xét.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      const ratings = nomination.ratings ?? [];
      const latest = ratings.toSorted((a, b) => Number(b.year) - Number(a.year))[0];
      if (latest === undefined) continue;
      for (const standard of standardsFor(setting.on, 'rating', question)) {
        if (standard.rating === undefined || order.indexOf(latest.result) >= order.indexOf(standard.rating))
          continue;
        yield finding(setting, this.code, standard.law, {
          message: `${printedName(award)} đòi hỏi ${standard.text}; năm ${latest.year} ${nomineeName(nomination)} ${names[latest.result]}`,
          place: valueAt(source, 'ratings', ratings.indexOf(latest), 'result'),
        });
      }
    }
  },
};

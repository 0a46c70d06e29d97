import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { edgeWords, type Interval, isEmpty } from './intervals.ts';
import { laddersOf } from './tiers.ts';

export const contradictoryTier: Rule = {
  code: 'TD3234',
  title: 'bậc của số liệu có biên trái nhau',
  explanation:
    'Một bậc khai biên dưới cao hơn biên trên nên không số liệu nào rơi vào, hoặc khai hai biên cho cùng một phía (vừa từ, vừa trên). Bậc như vậy không bao giờ đúng hoặc không rõ đúng khi nào. Sửa biên theo văn bản.',
  seeks: /^criteria\.yaml .*\.(?:tiers|rows|columns)\b/,
  *check({ dossier }) {
    const { criteria } = dossier;
    if (criteria === undefined) return;
    for (const { criterion, noun, route, intervals } of laddersOf(dossier)) {
      for (const interval of intervals) {
        const message = contradiction(interval);
        if (message === undefined) continue;
        yield {
          code: this.code,
          severity: 'error',
          message: `một ${noun} của ${criterion} ${message}`,
          help: interval.twice
            ? 'giữ một biên cho mỗi phía: at_least kể cả số ấy, above không kể; at_most kể cả, below không kể'
            : 'sửa hai biên cho đúng thứ tự từ thấp đến cao',
          place: valueAt(criteria, ...route, interval.index),
        };
      }
    }
  },
};

function contradiction(interval: Interval): string | undefined {
  const { low, high, twice } = interval;
  if (twice) return 'khai hai biên cho cùng một phía';
  if (low === null || high === null || !isEmpty(interval)) return undefined;
  return `ghi ${edgeWords('low', low)} và ${edgeWords('high', high)} nên không số liệu nào rơi vào`;
}

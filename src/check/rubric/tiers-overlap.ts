import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { edgeWords } from './intervals.ts';
import { laddersOf, neighbours } from './tiers.ts';

export const tiersOverlap: Rule = {
  code: 'TD3212',
  title: 'các bậc của số liệu chồng nhau',
  explanation:
    'Có số liệu cùng rơi vào hai bậc, nên một ô có hai số điểm; hay gặp nhất là đúng 90 khi văn bản ghi “80 đến 90” rồi “90 đến 100”. Chọn bậc nào giữ biên: at_least, at_most kể cả biên; above, below không kể.',
  *check({ dossier }) {
    const { criteria } = dossier;
    if (criteria === undefined) return;
    for (const ladder of laddersOf(dossier)) {
      for (const [lower, upper, found] of neighbours(ladder)) {
        if (found !== 'overlap' && found !== 'inside') continue;
        const { criterion, noun, route } = ladder;
        const ends = [
          lower.high === null
            ? `một ${noun} không có biên trên`
            : `một ${noun} ghi ${edgeWords('high', lower.high)}`,
          upper.low === null
            ? `${noun} khác không có biên dưới`
            : `${noun} khác ghi ${edgeWords('low', upper.low)}`,
        ];
        const touching = lower.high !== null && upper.low !== null && lower.high.at.eq(upper.low.at);
        yield {
          code: this.code,
          severity: 'error',
          message:
            found === 'inside' && !touching
              ? `một ${noun} của ${criterion} nằm trọn trong ${noun} khác: ${ends.join(', ')}`
              : `các ${noun} của ${criterion} chồng nhau: ${ends.join(', ')}`,
          help: touching
            ? 'để một bậc kể biên (at_least, at_most), bậc kia không kể (above, below)'
            : `sửa biên để mỗi số liệu chỉ rơi vào một ${noun}, hoặc bỏ một ${noun}`,
          place: valueAt(criteria, ...route, upper.index),
          related: [{ message: `${noun} chồng lên nó`, place: valueAt(criteria, ...route, lower.index) }],
        };
      }
    }
  },
};

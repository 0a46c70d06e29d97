import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { edgeWords, higher, isEmpty } from './intervals.ts';
import { type Ladder, laddersOf, neighbours } from './tiers.ts';

export const tiersLeaveGap: Rule = {
  code: 'TD3213',
  title: 'các bậc của số liệu để hở',
  explanation:
    'Có số liệu không rơi vào bậc nào, ví dụ dưới bậc thấp nhất, trên bậc cao nhất, hay 99,5% giữa bậc đến 99 và bậc từ 100. Gặp số liệu ấy, chương trình không tính 0 mà báo là chưa có điểm. Thêm bậc còn thiếu, hoặc khai otherwise là số điểm cho mọi số liệu ngoài các bậc.',
  seeks: /^criteria\.yaml .*\.(?:tiers|rows|columns)\b/,
  *check({ dossier }) {
    const { criteria } = dossier;
    if (criteria === undefined) return;
    for (const ladder of laddersOf(dossier)) {
      if (ladder.hasOtherwise) continue;
      for (const [index, gap, help] of gapsOf(ladder)) {
        yield {
          code: this.code,
          severity: 'warning',
          message: `không ${ladder.noun} nào của ${ladder.criterion} nhận số liệu ${gap}`,
          help,
          place: valueAt(criteria, ...ladder.route, index),
        };
      }
    }
  },
};

const usual = 'thêm bậc còn thiếu, hoặc khai otherwise cho số liệu ngoài các bậc';

/** Numbers that no step takes, each with the place of the step beside it and what to do. */
function* gapsOf(ladder: Ladder): Generator<readonly [number, string, string]> {
  const steps = ladder.intervals.filter((one) => !isEmpty(one));
  const [lowest] = steps;
  if (lowest === undefined) return;
  // below 0 there is no count and no share, so a ladder that starts at 0 leaves nothing open
  if (lowest.low !== null && !(lowest.low.closed && lowest.low.at.lte(0)))
    yield [lowest.index, `${lowest.low.closed ? 'dưới' : 'đến'} ${comma(lowest.low.at.toFixed())}`, usual];
  for (const [lower, upper, found] of neighbours(ladder)) {
    if (found !== 'gap' || lower.high === null || upper.low === null) continue;
    const from = edgeWords('low', { at: lower.high.at, closed: !lower.high.closed });
    const to = edgeWords('high', { at: upper.low.at, closed: !upper.low.closed });
    const [last, first] = [comma(lower.high.at.toFixed()), comma(upper.low.at.toFixed())];
    const fractional = lower.high.closed && upper.low.closed && upper.low.at.minus(lower.high.at).lte(1);
    yield [
      upper.index,
      lower.high.at.eq(upper.low.at) ? `đúng ${first}` : `${from} ${to}`,
      fractional
        ? `ghi below: ${first} thay cho at_most: ${last} (phần trăm, số liệu có thể lẻ), hoặc khai otherwise`
        : usual,
    ];
  }
  const highest = steps.reduce(higher);
  if (highest.high !== null)
    yield [
      highest.index,
      `${highest.high.closed ? 'trên' : 'từ'} ${comma(highest.high.at.toFixed())}`,
      `bỏ biên trên của bậc cao nhất nếu số liệu ấy vẫn được điểm của bậc, hoặc ${usual}`,
    ];
}

import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { edgeWords } from './intervals.ts';
import { type Ladder, laddersOf, neighbours } from './tiers.ts';

export const tiersLeaveGap: Rule = {
  code: 'TD3213',
  title: 'các bậc của số liệu để hở',
  explanation:
    'Có số liệu không rơi vào bậc nào, ví dụ dưới bậc thấp nhất. Gặp số liệu ấy, chương trình không tính 0 mà báo là chưa có điểm. Thêm bậc còn thiếu, hoặc khai otherwise là số điểm cho mọi số liệu ngoài các bậc.',
  seeks: /^criteria\.yaml .*\.(?:tiers|rows|columns)\b/,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const ladder of laddersOf(criteria.value)) {
      if (ladder.hasOtherwise) continue;
      for (const [index, gap] of gapsOf(ladder)) {
        yield {
          code: this.code,
          severity: 'warning',
          message: `không ${ladder.noun} nào của ${ladder.criterion} nhận số liệu ${gap}`,
          help: 'thêm bậc còn thiếu, hoặc khai otherwise cho số liệu ngoài các bậc',
          place: valueAt(criteria, ...ladder.route, index),
        };
      }
    }
  },
};

/** Numbers that no step takes, each with the place of the step beside it. */
function* gapsOf(ladder: Ladder): Generator<readonly [number, string]> {
  const [lowest] = ladder.intervals;
  // below 0 there is no count and no share, so a ladder that starts at 0 leaves nothing open
  if (lowest?.low != null && !(lowest.low.closed && lowest.low.at.lte(0)))
    yield [lowest.index, `${lowest.low.closed ? 'dưới' : 'đến'} ${comma(lowest.low.at.toFixed())}`];
  for (const [lower, upper, found] of neighbours(ladder)) {
    if (found !== 'gap' || lower.high === null || upper.low === null) continue;
    const from = edgeWords('low', { at: lower.high.at, closed: !lower.high.closed });
    const to = edgeWords('high', { at: upper.low.at, closed: !upper.low.closed });
    yield [
      upper.index,
      lower.high.at.eq(upper.low.at) ? `đúng ${comma(upper.low.at.toFixed())}` : `${from} ${to}`,
    ];
  }
}

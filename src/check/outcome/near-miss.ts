import type { Reason } from '../../model/reason.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import type { Rule } from '../rule.ts';
import { placeOf, stoodIn } from './standings.ts';

export const nearMiss: Rule = {
  code: 'TD5003',
  title: 'suýt đạt',
  explanation:
    'Đề nghị chỉ thiếu không quá một phần trăm thang điểm (1 điểm của thang 100) để được xét hoặc được xếp loại cao hơn. Một điểm chấm nhầm là đủ đổi kết quả, nên hội đồng nên xem lại điểm và minh chứng trước khi bỏ phiếu. Điểm đúng rồi thì giữ nguyên và tắt cảnh báo này bằng silence.',
  *check(input) {
    for (const one of stoodIn(input)) {
      const missed = one.standing.nearMisses.flatMap(words);
      if (missed.length === 0) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${one.standing.name} được ${comma(one.standing.total ?? '')} điểm, chỉ thiếu ${missed.join('; ')}`,
        help: 'xem lại điểm và minh chứng của đề nghị này trước khi hội đồng bỏ phiếu',
        place: placeOf(one),
      };
    }
  },
};

/** Who stands just behind the last place is no defect: `score` says it. */
function words(reason: Reason): readonly string[] {
  if (reason.code === 'near-threshold')
    return [`${comma(reason.args.short)} điểm để đạt mức ${comma(reason.args.from)} điểm được xét`];
  if (reason.code === 'near-band')
    return [`${comma(reason.args.short)} điểm để được xếp loại “${reason.args.band}”`];
  return [];
}

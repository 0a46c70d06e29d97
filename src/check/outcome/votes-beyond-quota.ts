import { bracketed } from '../../vietnamese/bracketed.ts';
import type { Rule } from '../rule.ts';
import { placeOf, reasonOf, stoodIn } from './standings.ts';

export const votesBeyondQuota: Rule = {
  code: 'TD5004',
  title: 'hội đồng đồng ý nhiều hơn chỉ tiêu',
  explanation:
    'Hội đồng đã bỏ phiếu đồng ý cho đề nghị này, nhưng chỉ tiêu đã hết cho những đề nghị nhiều phiếu hơn, nên tên không có trong tờ trình. Đối chiếu quota trong plan.yaml và limits trong criteria.yaml với văn bản; nếu chỉ tiêu đúng thì giữ nguyên và tắt cảnh báo này bằng silence.',
  *check(input) {
    for (const one of stoodIn(input)) {
      const refused = reasonOf(one, 'beyond-quota');
      const voted = reasonOf(one, 'vote-passed') ?? reasonOf(one, 'vote-majority');
      if (refused === undefined || voted === undefined) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${one.standing.name} được hội đồng đồng ý (${voted.for} phiếu) nhưng đứng thứ ${refused.place}, ngoài ${refused.quota} chỉ tiêu${bracketed(refused.name)}`,
        help: 'đối chiếu chỉ tiêu với văn bản; chỉ tiêu đúng thì đề nghị này không có trong tờ trình',
        place: placeOf(one),
      };
    }
  },
};

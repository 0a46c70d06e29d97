import Big from 'big.js';
import { printedName } from '../../law/catalogue.ts';
import type { Rule } from '../rule.ts';
import { votedByLaw } from './council-votes.ts';
import { finding } from './finding.ts';
import { valueAt } from './place.ts';

export const voteThresholdTooLow: Rule = {
  code: 'TD4031',
  title: 'tỷ lệ phiếu khai thấp hơn luật định',
  explanation:
    'Quy chế của cơ quan chỉ được đặt tỷ lệ phiếu cho những gì luật để lại cho cơ quan. Với danh hiệu này luật đã đặt tỷ lệ và mẫu số (tổng số thành viên hội đồng); tỷ lệ khai ở vote_threshold thấp hơn, hoặc tính trên mẫu số nhỏ hơn. Sửa lại theo luật.',
  *check(input) {
    const said = new Set<string>();
    for (const [setting, { entry, vote, council, ballots }] of votedByLaw(input)) {
      const declared = ballots.vote_threshold;
      if (declared === undefined || said.has(entry.form.code)) continue;
      const low = new Big(declared.percent).lt(vote.percent ?? 0);
      const narrow = declared.of === 'votes' && vote.of === 'members';
      if (!low && !narrow) continue;
      said.add(entry.form.code);
      yield finding(setting, this.code, vote.law, {
        message: low
          ? `vote_threshold (Tỷ lệ phiếu) khai ${declared.percent}%; ${printedName(entry.award)} cần từ ${vote.percent}% trở lên`
          : `vote_threshold (Tỷ lệ phiếu) tính trên số phiếu (of: votes); ${printedName(entry.award)} phải tính trên tổng số thành viên hội đồng`,
        help: `sửa thành { percent: ${low ? vote.percent : declared.percent}, of: members }`,
        place: valueAt(council, 'ballots', 'vote_threshold', low ? 'percent' : 'of'),
      });
    }
  },
};

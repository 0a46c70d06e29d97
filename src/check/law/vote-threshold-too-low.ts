import Big from 'big.js';
import { printedName } from '../../law/catalogue.ts';
import { thresholdFor } from '../../model/voters.ts';
import type { Rule } from '../rule.ts';
import { thresholdHelp, thresholdPlace, votedOn } from './council-votes.ts';
import { finding } from './finding.ts';

export const voteThresholdTooLow: Rule = {
  code: 'TD4031',
  title: 'tỷ lệ phiếu khai thấp hơn quy định',
  explanation:
    'Luật, hoặc quy chế của cơ quan cho những gì luật để lại, đã đặt tỷ lệ phiếu và mẫu số cho danh hiệu, hình thức này. Tỷ lệ khai ở vote_threshold (Tỷ lệ phiếu) thấp hơn, hoặc tính trên mẫu số nhỏ hơn. Sửa lại cho đúng.',
  *check(input) {
    const said = new Set<string>();
    for (const [setting, { entry, vote, council, ballots }] of votedOn(input)) {
      const declared = thresholdFor(ballots, entry.form.id);
      if (declared === undefined || said.has(entry.form.id)) continue;
      const low = new Big(declared.percent).lt(vote.percent ?? 0);
      const narrow = declared.of === 'votes' && vote.of === 'members';
      if (!low && !narrow) continue;
      said.add(entry.form.id);
      const needed = { percent: low ? vote.percent : declared.percent, of: vote.of ?? declared.of };
      yield finding(setting, this.code, vote.law, {
        message: low
          ? `vote_threshold (Tỷ lệ phiếu) khai ${declared.percent}%; ${printedName(entry.award)} cần từ ${vote.percent}% trở lên`
          : `vote_threshold (Tỷ lệ phiếu) tính trên số phiếu (of: votes); ${printedName(entry.award)} phải tính trên tổng số thành viên hội đồng`,
        help: thresholdHelp(ballots, entry.form.id, needed),
        place: thresholdPlace(council, entry.form.id, low ? 'percent' : 'of'),
      });
    }
  },
};

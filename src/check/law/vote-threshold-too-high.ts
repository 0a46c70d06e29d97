import Big from 'big.js';
import { printedName } from '../../law/catalogue.ts';
import { thresholdFor } from '../../model/voters.ts';
import type { Rule } from '../rule.ts';
import { thresholdHelp, thresholdPlace, votedOn } from './council-votes.ts';
import { finding } from './finding.ts';

export const voteThresholdTooHigh: Rule = {
  code: 'TD4034',
  title: 'tỷ lệ phiếu khai cao hơn quy chế của cơ quan',
  explanation:
    'Quy chế của cơ quan (regulation.yaml) đặt tỷ lệ phiếu cho hình thức này thấp hơn tỷ lệ khai ở vote_threshold (Tỷ lệ phiếu), nên người đã đủ phiếu theo quy chế có thể bị loại khỏi tờ trình. Các hình thức có tỷ lệ khác nhau thì khai tỷ lệ riêng ở by_award.',
  *check(input) {
    const said = new Set<string>();
    for (const [setting, { entry, vote, council, ballots }] of votedOn(input)) {
      const { id } = entry.form;
      const declared = thresholdFor(ballots, id);
      if (declared === undefined || vote.percent === undefined || vote.set_by !== 'office') continue;
      if (said.has(id) || new Big(declared.percent).lte(vote.percent)) continue;
      said.add(id);
      yield finding(setting, this.code, vote.law, {
        message: `vote_threshold (Tỷ lệ phiếu) khai ${declared.percent}%; quy chế chỉ đòi từ ${vote.percent}% trở lên đối với ${printedName(entry.award)}`,
        help: thresholdHelp(ballots, id, { percent: vote.percent, of: vote.of ?? declared.of }),
        place: thresholdPlace(council, id, 'percent'),
      });
    }
  },
};

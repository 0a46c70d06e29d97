import Big from 'big.js';
import { printedName } from '../../law/catalogue.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { thresholdFor } from '../../model/voters.ts';
import { decimalComma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { denominator, votedOn } from './council-votes.ts';
import { finding } from './finding.ts';

export const voteBelowThreshold: Rule = {
  code: 'TD4030',
  title: 'số phiếu đồng ý dưới tỷ lệ quy định',
  explanation:
    'Với danh hiệu này luật hoặc quy chế của cơ quan đặt tỷ lệ phiếu đồng ý tối thiểu; luật tính trên tổng số thành viên của hội đồng, kể cả người vắng. Kết quả kiểm phiếu chưa đạt, mà council.yaml không khai tỷ lệ nên đề nghị vẫn có thể được đưa vào tờ trình. Khai vote_threshold đúng quy định để đề nghị ấy không được trình.',
  *check(input) {
    for (const [setting, voted] of votedOn(input)) {
      const { entry, vote, council, ballots, index } = voted;
      const result = ballots.results[index];
      const of = denominator(voted);
      // A declared threshold is held against the law by vote-threshold-too-low; one cause, one finding.
      if (result === undefined || thresholdFor(ballots, entry.form.id) !== undefined) continue;
      const hundredfold = new Big(result.for).times(100);
      if (hundredfold.gte(new Big(vote.percent ?? 0).times(of)) || new Big(result.for).lte(result.against))
        continue;
      const share = decimalComma(hundredfold.div(of).round(2, Big.roundHalfUp).toFixed());
      yield finding(setting, this.code, vote.law, {
        message: `${nomineeName(entry.nomination)} được ${result.for}/${of} phiếu đồng ý (${share}%); ${printedName(entry.award)} cần từ ${vote.percent}% trở lên, tính trên ${vote.of === 'votes' ? 'số người bỏ phiếu' : 'tổng số thành viên hội đồng'}`,
        help: `khai vote_threshold: { percent: ${vote.percent}, of: ${vote.of} } trong ballots để đề nghị này không được trình`,
        place: valueAt(council, 'ballots', 'results', index, 'for'),
        related: [{ message: 'đề nghị ở đây', place: valueAt(entry.source, 'award') }],
      });
    }
  },
};

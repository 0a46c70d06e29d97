import { voteThreshold } from '../../law/votes.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { nominated } from './nominated.ts';

export const absentWithoutOpinion: Rule = {
  code: 'TD4033',
  title: 'chưa lấy ý kiến thành viên vắng mặt',
  explanation:
    'Tỷ lệ phiếu tính trên tổng số thành viên, nên thành viên vắng mặt phải được lấy ý kiến bằng văn bản và ghi vào biên bản. Thành viên này vắng mà written_opinion là false. Lấy ý kiến rồi sửa lại, kèm số phiếu.',
  *check(input) {
    const { council } = input.dossier;
    if (council?.value.ballots === undefined) return;
    for (const [setting, { form }] of nominated(input)) {
      const vote = voteThreshold(setting.on.regime, form.code);
      if (vote?.absent_in_writing !== true) continue;
      for (const [index, { member, written_opinion }] of (council.value.meeting?.absent ?? []).entries()) {
        if (written_opinion) continue;
        const name = council.value.members.find(({ id }) => id === member)?.name ?? member;
        yield finding(setting, this.code, vote.law, {
          message: `${name} vắng mặt mà chưa được lấy ý kiến bằng văn bản`,
          help: 'lấy ý kiến bằng văn bản, ghi vào biên bản, rồi sửa thành written_opinion: true',
          place: valueAt(council, 'meeting', 'absent', index, 'written_opinion'),
        });
      }
      return;
    }
  },
};

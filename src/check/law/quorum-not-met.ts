import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const quorumNotMet: Rule = {
  code: 'TD4032',
  title: 'cuộc họp hội đồng không đủ túc số',
  explanation:
    'Số thành viên có mặt chưa đủ để cuộc họp hợp lệ. Luật chỉ đặt túc số cho Hội đồng Trung ương; hội đồng cơ sở theo quy chế của mình, nên chương trình mượn túc số ấy và chỉ nhắc. Kiểm tra quy chế của cơ quan và danh sách có mặt.',
  *check(input) {
    const setting = settingOf(input);
    const { council } = input.dossier;
    const quorum = setting?.on.regime.quorum;
    const present = council?.value.meeting?.present.length;
    if (setting === undefined || council === undefined || quorum === undefined || present === undefined)
      return;
    const members = council.value.members.length;
    if (present * Number(quorum.denominator) >= members * Number(quorum.numerator)) return;
    yield finding(setting, this.code, quorum.law, {
      message: `có mặt ${present}/${members} thành viên hội đồng, chưa tới ${quorum.numerator}/${quorum.denominator}`,
      help: 'kiểm tra danh sách có mặt và túc số trong quy chế của hội đồng',
      place: keyAt(council, 'meeting', 'present'),
    });
  },
};

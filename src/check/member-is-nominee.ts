import { searchKey } from '../vietnamese/search-key.ts';
import { namePlace } from './nominee.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const memberIsNominee: Rule = {
  code: 'TD3023',
  title: 'thành viên hội đồng cũng là người được đề nghị',
  explanation:
    'Một cá nhân được đề nghị trùng tên với thành viên hội đồng. Ở cơ quan nhỏ việc này có thật, nhưng người ấy không nên chấm và bỏ phiếu cho chính mình, và biên bản phải ghi rõ. Nếu là hai người trùng tên thì bỏ qua cảnh báo này.',
  *check({ dossier: { council, nominations } }) {
    if (!council) return;
    const members = new Map(council.value.members.map(({ name }, index) => [searchKey(name), index]));
    for (const source of nominations) {
      const name = source.value.individual?.full_name;
      const index = name === undefined ? undefined : members.get(searchKey(name));
      if (index === undefined) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${name} vừa được đề nghị vừa là thành viên hội đồng`,
        help: 'người này không chấm, không bỏ phiếu cho chính mình và biên bản ghi rõ; nếu là hai người trùng tên thì bỏ qua',
        place: namePlace(source),
        related: [{ message: 'thành viên hội đồng', place: valueAt(council, 'members', index, 'name') }],
      };
    }
  },
};

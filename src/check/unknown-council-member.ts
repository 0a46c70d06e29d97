import type { Route } from '../diagnostic/diagnostic.ts';
import type { Council } from '../model/files.generated.ts';
import { idsOf, memberList } from './id-lists.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownCouncilMember: Rule = {
  code: 'TD3007',
  title: 'mã thành viên không có trong hội đồng',
  explanation:
    'Bảng chấm và danh sách có mặt, vắng mặt gọi thành viên bằng mã khai ở members của council.yaml; mã này không có ở đó. Người ngoài hội đồng không được chấm, không được tính túc số. Sửa mã, hoặc khai thêm thành viên nếu quyết định thành lập có tên.',
  seeks: idsOf('council', 'members'),
  *check({ dossier: { council } }) {
    if (!council) return;
    const known = new Set(council.value.members.map(({ id }) => id));
    for (const [member, route] of mentions(council.value)) {
      if (known.has(member)) continue;
      yield unknownId(this.code, member, valueAt(council, ...route), memberList(council));
    }
  },
};

function* mentions({ assessments = [], meeting }: Council): Generator<readonly [string, Route]> {
  for (const [index, { by }] of assessments.entries()) {
    if (by !== undefined) yield [by, ['assessments', index, 'by']];
  }
  if (meeting?.presided_by !== undefined) yield [meeting.presided_by, ['meeting', 'presided_by']];
  for (const [index, member] of meeting?.present.entries() ?? [])
    yield [member, ['meeting', 'present', index]];
  for (const [index, { member }] of meeting?.absent?.entries() ?? []) {
    yield [member, ['meeting', 'absent', index, 'member']];
  }
}

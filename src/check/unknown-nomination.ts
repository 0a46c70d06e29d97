import { nominationList } from './id-lists.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownNomination: Rule = {
  code: 'TD3008',
  title: 'mã đề nghị không có trong hồ sơ',
  explanation:
    'Bảng chấm và kết quả kiểm phiếu của hội đồng gọi đề nghị bằng mã (id) trong nominations; không đề nghị nào có mã này. Điểm và phiếu ghi cho mã ấy sẽ không tính cho ai. Sửa mã cho đúng với id của đề nghị.',
  *check({ dossier: { nominations, council, incomplete } }) {
    const list = nominationList(nominations);
    if (!council || !list || incomplete) return;
    const known = new Set(nominations.map(({ value }) => value.id));
    const { assessments = [], ballots } = council.value;
    for (const [index, { nomination }] of assessments.entries()) {
      if (known.has(nomination)) continue;
      yield unknownId(this.code, nomination, valueAt(council, 'assessments', index, 'nomination'), list);
    }
    for (const [index, { nomination }] of ballots?.results.entries() ?? []) {
      if (known.has(nomination)) continue;
      yield unknownId(
        this.code,
        nomination,
        valueAt(council, 'ballots', 'results', index, 'nomination'),
        list,
      );
    }
  },
};

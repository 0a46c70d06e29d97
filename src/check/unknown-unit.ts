import { idsOf, unitList } from './id-lists.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownUnit: Rule = {
  code: 'TD3001',
  title: 'mã đơn vị không có trong kế hoạch',
  explanation:
    'Đề nghị và hội đồng gọi đơn vị bằng mã khai ở units (Đơn vị) của plan.yaml; mã này không có ở đó. Đơn vị không rõ thì không xếp được danh sách và không biết ai xác nhận báo cáo. Sửa mã cho đúng, hoặc khai thêm đơn vị vào units.',
  seeks: idsOf('plan', 'units'),
  *check({ dossier: { plan, nominations, council } }) {
    if (!plan) return;
    const known = new Set(plan.value.units.map(({ id }) => id));
    for (const source of nominations) {
      const { unit } = source.value;
      if (!known.has(unit)) yield unknownId(this.code, unit, valueAt(source, 'unit'), unitList(plan));
    }
    const standing = council?.value.standing_unit;
    if (council && standing !== undefined && !known.has(standing)) {
      yield unknownId(this.code, standing, valueAt(council, 'standing_unit'), unitList(plan));
    }
  },
};

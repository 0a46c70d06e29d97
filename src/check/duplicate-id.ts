import type { Sourced } from '../model/campaign.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

const planLists = {
  contents: 'nội dung thi đua',
  units: 'đơn vị',
  deciders: 'người có thẩm quyền',
  award_forms: 'danh hiệu, hình thức khen thưởng',
  signers: 'người ký',
} as const;

export const duplicateId: Rule = {
  code: 'TD3009',
  title: 'hai mục trong một danh sách trùng mã',
  explanation:
    'Trong một danh sách, mỗi mục có một mã riêng để nơi khác gọi tên; ở đây hai mục dùng chung một mã. Nơi gọi mã ấy sẽ không biết là mục nào. Đặt mã khác cho một trong hai, rồi sửa những nơi gọi đến nó.',
  *check({ dossier: { plan, council } }) {
    for (const key of Object.keys(planLists) as (keyof typeof planLists)[]) {
      if (plan) yield* repeated(plan, key, planLists[key], plan.value[key]);
    }
    if (council) yield* repeated(council, 'members', 'thành viên hội đồng', council.value.members);
  },
};

function* repeated(
  source: Sourced<unknown>,
  key: string,
  noun: string,
  entries: readonly { readonly id: string }[],
) {
  const first = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      continue;
    }
    yield {
      code: duplicateId.code,
      severity: 'error',
      message: `mã “${id}” đã có ${noun} khác dùng; mỗi ${noun} có một mã riêng`,
      help: `đặt mã khác cho một trong hai, ví dụ “${id}-2”`,
      place: valueAt(source, key, index, 'id'),
      related: [{ message: `“${id}” khai báo lần đầu tại đây`, place: valueAt(source, key, earlier, 'id') }],
    } as const;
  }
}

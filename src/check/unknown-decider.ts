import { deciderList, idsOf } from './id-lists.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownDecider: Rule = {
  code: 'TD3004',
  title: 'mã người quyết định không có trong kế hoạch',
  explanation:
    'Mỗi hình thức khen thưởng, và tờ trình gửi từng người, gọi người có thẩm quyền bằng mã khai ở deciders của plan.yaml; mã này không có ở đó. Không rõ ai quyết định thì không lập được tờ trình. Sửa mã, hoặc khai thêm người quyết định vào deciders.',
  seeks: idsOf('plan', 'deciders'),
  *check({ dossier: { plan } }) {
    if (!plan) return;
    const known = new Set(plan.value.deciders.map(({ id }) => id));
    for (const key of ['award_forms', 'papers'] as const) {
      for (const [index, { decider }] of plan.value[key].entries()) {
        if (decider === undefined || known.has(decider)) continue;
        yield unknownId(this.code, decider, valueAt(plan, key, index, 'decider'), deciderList(plan));
      }
    }
  },
};

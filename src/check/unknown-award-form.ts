import { awardList, idsOf } from './id-lists.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownAwardForm: Rule = {
  code: 'TD3002',
  title: 'mã khen thưởng không có trong kế hoạch',
  explanation:
    'Mỗi đề nghị, mỗi mức điểm, mỗi giới hạn, mỗi tỷ lệ phiếu riêng chọn một danh hiệu hoặc hình thức khen thưởng bằng mã khai ở award_forms của plan.yaml; mã này không có ở đó. Không biết đề nghị gì thì không biết trình ai. Sửa mã, hoặc khai thêm hình thức vào award_forms.',
  seeks: idsOf('plan', 'award_forms'),
  *check({ dossier: { plan, criteria, nominations, council } }) {
    if (!plan) return;
    const known = new Set(plan.value.award_forms.map(({ id }) => id));
    for (const source of nominations) {
      const { award } = source.value;
      if (!known.has(award)) yield unknownId(this.code, award, valueAt(source, 'award'), awardList(plan));
    }
    for (const key of ['thresholds', 'limits'] as const) {
      for (const [index, { award }] of (criteria?.value[key] ?? []).entries()) {
        if (!criteria || award === undefined || known.has(award)) continue;
        yield unknownId(this.code, award, valueAt(criteria, key, index, 'award'), awardList(plan));
      }
    }
    for (const [index, { award }] of council?.value.ballots?.vote_threshold?.by_award?.entries() ?? []) {
      if (!council || known.has(award)) continue;
      const place = valueAt(council, 'ballots', 'vote_threshold', 'by_award', index, 'award');
      yield unknownId(this.code, award, place, awardList(plan));
    }
  },
};

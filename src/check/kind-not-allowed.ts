import { kindName, kindNames } from './nominee-kinds.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const kindNotAllowed: Rule = {
  code: 'TD3010',
  title: 'hình thức khen thưởng không dành cho loại đối tượng này',
  explanation:
    'Kế hoạch khai mỗi danh hiệu, hình thức khen thưởng dành cho những loại đối tượng nào (for). Đề nghị này thuộc loại không có trong đó, nên hội đồng không được xét. Chọn hình thức khác, hoặc sửa kind nếu ghi nhầm loại đối tượng.',
  *check({ dossier: { plan, nominations } }) {
    if (!plan) return;
    const forms = new Map(plan.value.award_forms.map((form, index) => [form.id, { form, index }]));
    for (const source of nominations) {
      const { award, kind } = source.value;
      const found = forms.get(award);
      if (!found || found.form.for.includes(kind)) continue;
      const others = plan.value.award_forms.filter((form) => form.for.includes(kind)).map(({ id }) => id);
      yield {
        code: this.code,
        severity: 'error',
        message: `${found.form.name} dành cho ${kindNames(found.form.for)}, không dành cho ${kindName(kind)}`,
        help:
          others.length > 0
            ? `chọn hình thức dành cho ${kindName(kind)}: ${others.join(', ')}; hoặc sửa kind nếu ghi nhầm`
            : `kế hoạch không có hình thức nào dành cho ${kindName(kind)}; sửa kind nếu ghi nhầm, hoặc bổ sung kế hoạch`,
        place: valueAt(source, 'award'),
        related: [
          { message: 'hình thức này dành cho', place: valueAt(plan, 'award_forms', found.index, 'for') },
        ],
      };
    }
  },
};

import { suggest } from '../vietnamese/suggest.ts';
import { keyAt, valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const unknownCluster: Rule = {
  code: 'TD3038',
  title: 'giới hạn đặt cho một cụm, khối không có trong kế hoạch',
  explanation:
    'Giới hạn trong criteria.yaml ghi tên một cụm, khối mà không đơn vị nào trong units của plan.yaml thuộc về, nên giới hạn ấy không chặn được ai. Thường là gõ khác tên, thiếu dấu. Ghi đúng tên cụm như ở cluster của đơn vị.',
  seeks: /^plan\.yaml units(?:$|\.[0-9]+(?:$|\.cluster$))/,
  *check({ dossier: { plan, criteria } }) {
    if (!plan || !criteria) return;
    const known = new Set(
      plan.value.units.flatMap(({ cluster }) => (cluster === undefined ? [] : [cluster])),
    );
    for (const [index, { cluster }] of (criteria.value.limits ?? []).entries()) {
      if (cluster === undefined || known.has(cluster)) continue;
      const meant = suggest(cluster, known);
      const names = known.size === 0 ? 'chưa khai cụm nào' : `có ${[...known].join(', ')}`;
      yield {
        code: this.code,
        severity: 'error',
        message: `không đơn vị nào thuộc cụm, khối “${cluster}”; units (Đơn vị) của ${plan.file} ${names}`,
        help:
          meant === undefined
            ? 'ghi tên một cụm như ở cluster của đơn vị'
            : `có phải ý anh/chị là “${meant}”?`,
        place: valueAt(criteria, 'limits', index, 'cluster'),
        related: [{ message: 'các đơn vị khai tại đây', place: keyAt(plan, 'units') }],
      };
    }
  },
};

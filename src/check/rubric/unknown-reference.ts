import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Criteria } from '../../model/files.generated.ts';
import { suggest } from '../../vietnamese/suggest.ts';
import { textAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { conditionWords } from './condition-words.ts';
import { conditionsOf } from './conditions.ts';
import { nodesOf } from './nodes.ts';
import { isUnknownId } from './unclear-condition.ts';

export const unknownReference: Rule = {
  code: 'TD3219',
  title: 'bảng điểm gọi một mã không có trong bảng',
  explanation:
    'Điều kiện, xếp loại hoặc thứ tự xếp hạng nhắc tới một tiêu chí, sự việc, mức hay bậc mà bảng điểm không có, nên không bao giờ có tác dụng. Sửa mã cho đúng với id đã khai.',
  seeks:
    /^criteria\.yaml (?:bonus|deduction|(?:.*\.)?(?:criteria|children|facts|bands|levels)(?:\.\d+(?:\.id)?)?)$/,
  *check({ dossier: { criteria }, conditions }) {
    if (criteria === undefined) return;
    for (const [condition, route] of conditionsOf(criteria.value)) {
      for (const fault of conditions?.faultsOf(condition) ?? []) {
        if (!isUnknownId(fault.code)) continue;
        yield {
          code: this.code,
          severity: 'error',
          ...conditionWords(fault),
          place: textAt(criteria, route, fault.from, fault.to),
        };
      }
    }
    const nodes = [...nodesOf(criteria.value)].map(({ criterion }) => criterion.id);
    const bands = (criteria.value.bands ?? []).map(({ id }) => id);
    for (const { id, kind, route } of referencesOf(criteria.value)) {
      const known = kind === 'tiêu chí' ? nodes : bands;
      if (known.includes(id)) continue;
      const meant = suggest(id, known);
      yield {
        code: this.code,
        severity: 'error',
        message: `không có ${kind} nào mang mã ${id}`,
        help:
          meant === undefined ? `ghi mã của một ${kind} trong bảng này` : `có phải ý anh/chị là ${meant}?`,
        place: valueAt(criteria, ...route),
      };
    }
  },
};

interface Reference {
  readonly id: string;
  readonly kind: 'tiêu chí' | 'bậc xếp loại';
  readonly route: Route;
}

function* referencesOf(criteria: Criteria): Generator<Reference> {
  for (const [index, { falls_to }] of (criteria.bands ?? []).entries())
    if (falls_to !== undefined)
      yield { id: falls_to, kind: 'bậc xếp loại', route: ['bands', index, 'falls_to'] };
  for (const key of ['ceilings', 'thresholds'] as const)
    for (const [index, { band }] of (criteria[key] ?? []).entries())
      if (band !== undefined) yield { id: band, kind: 'bậc xếp loại', route: [key, index, 'band'] };
  for (const [index, key] of (criteria.ranking ?? []).entries())
    if (!['band', 'total', 'bonus', 'deduction'].includes(key))
      yield { id: key, kind: 'tiêu chí', route: ['ranking', index] };
}

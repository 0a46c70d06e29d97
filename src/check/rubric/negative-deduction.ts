import Big from 'big.js';
import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Scoring } from '../../model/files.generated.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { isDeducted, named, nodesOf } from './nodes.ts';

export const negativeDeduction: Rule = {
  code: 'TD3224',
  title: 'số điểm âm ở mục bị trừ',
  explanation:
    'Mục này nằm trong điểm trừ (deduction) hoặc có deducts: true, nên số điểm của nó đã được lấy tổng trừ đi. Viết thêm dấu trừ như bảng in (−5) thì trừ của trừ thành cộng: vi phạm lại được thêm điểm. Ghi số điểm bị trừ, không mang dấu trừ.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const node of nodesOf(criteria.value)) {
      const { criterion, route } = node;
      if (criterion.scoring === undefined || !isDeducted(node)) continue;
      for (const [points, where] of pointsOf(criterion.scoring)) {
        if (new Big(points).gte(0)) continue;
        yield {
          code: this.code,
          severity: 'error',
          message: `${named(criterion)} là mục bị trừ mà ghi ${comma(points)} điểm: trừ đi một số âm thì thành cộng`,
          help: `ghi ${comma(points.slice(1))}, không có dấu trừ`,
          place: valueAt(criteria, ...route, 'scoring', ...where),
        };
      }
    }
  },
};

/** Whether a criterion that is deducted gives negative points: other rules about its maximum have nothing to say then. */
export function deductsNegative(scoring: Scoring | undefined): boolean {
  return scoring !== undefined && [...pointsOf(scoring)].some(([points]) => new Big(points).lt(0));
}

/** Every number of points that a way of scoring writes down, and where. */
function* pointsOf({ levels, tiers, cells, otherwise }: Scoring): Generator<readonly [string, Route]> {
  for (const [key, list] of Object.entries({ levels, tiers }))
    for (const [index, { points }] of (list ?? []).entries()) yield [points, [key, index, 'points']];
  for (const [index, row] of (cells ?? []).entries())
    for (const [place, points] of row.entries()) yield [points, ['cells', index, place]];
  if (otherwise !== undefined) yield [otherwise, ['otherwise']];
}

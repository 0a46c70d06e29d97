import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { named, nodesOf } from './nodes.ts';
import { keysOf } from './ways.ts';

export const scoringIncomplete: Rule = {
  code: 'TD3215',
  title: 'cách chấm thiếu khóa cần có',
  explanation:
    'Mỗi cách chấm cần những khóa riêng: levels cần levels; tiers cần tiers; count và deduct cần unit; steps cần mark, each và unit; table cần rows, columns và cells khớp số hàng, số cột; relative cần relative_to. Thiếu thì không chấm được tiêu chí. Bổ sung theo văn bản đặt ra bảng điểm.',
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const { scoring } = criterion;
      if (scoring === undefined) continue;
      const missing = keysOf[scoring.method].needs.filter((key) => scoring[key] === undefined);
      const { rows, columns, cells } = scoring;
      const square =
        cells === undefined ||
        (cells.length === rows?.length && cells.every((row) => row.length === columns?.length));
      const message =
        missing.length > 0
          ? `cách chấm ${scoring.method} của ${named(criterion)} thiếu ${missing.join(', ')}`
          : scoring.method === 'table' && !square
            ? `bảng của ${named(criterion)} có ${rows?.length} hàng, ${columns?.length} cột mà cells không khớp`
            : undefined;
      if (message === undefined) continue;
      yield {
        code: this.code,
        severity: 'error',
        message,
        help:
          missing.length > 0
            ? `ghi thêm ${missing.join(', ')} vào scoring`
            : 'sửa cells: mỗi hàng một danh sách, mỗi cột một số điểm',
        place: keyAt(criteria, ...route, 'scoring'),
      };
    }
  },
};

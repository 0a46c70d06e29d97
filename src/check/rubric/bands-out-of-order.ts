import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const bandsOutOfOrder: Rule = {
  code: 'TD3208',
  title: 'các bậc xếp loại chồng nhau hoặc không xếp từ cao xuống thấp',
  explanation:
    'Mỗi bậc tính từ điểm from của nó đến dưới from của bậc đứng trên, nên các bậc phải viết từ cao xuống thấp và không bậc nào bắt đầu cùng một điểm với bậc khác. Xếp lại thứ tự, hoặc sửa from của bậc ghi sai.',
  *check({ dossier: { criteria } }) {
    const bands = criteria?.value.bands ?? [];
    if (criteria === undefined) return;
    for (const [index, band] of bands.entries()) {
      const above = bands[index - 1];
      if (above === undefined || new Big(band.from).lt(above.from)) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `bậc “${band.name}” bắt đầu từ ${comma(band.from)}, không thấp hơn bậc “${above.name}” đứng trên (từ ${comma(above.from)})`,
        help: 'viết các bậc từ cao xuống thấp, mỗi bậc một điểm bắt đầu riêng',
        place: valueAt(criteria, 'bands', index, 'from'),
        related: [{ message: 'bậc đứng trên', place: valueAt(criteria, 'bands', index - 1, 'from') }],
      };
    }
  },
};

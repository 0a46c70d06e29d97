import Big from 'big.js';
import type { Gate } from '../../model/files.generated.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { named, nodesOf } from './nodes.ts';

export const senselessGate: Rule = {
  code: 'TD3229',
  title: 'điều kiện ràng buộc trái nhau hoặc không ràng buộc gì',
  explanation:
    'Một ràng buộc trong gates nói điểm không quá (at_most) hoặc không dưới (at_least) bao nhiêu khi điều kiện xảy ra. Ràng buộc này không nói số nào, hoặc đòi không dưới một số cao hơn số không quá, hoặc nâng điểm lên trên điểm tối đa. Sửa số theo văn bản.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      for (const [index, gate] of (criterion.gates ?? []).entries()) {
        const fault = faultOf(gate, criterion.max);
        if (fault === undefined) continue;
        yield {
          code: this.code,
          severity: 'error',
          message: `ràng buộc “${gate.name}” của ${named(criterion)} ${fault.message}`,
          help: fault.help,
          place: valueAt(criteria, ...route, 'gates', index, fault.key),
        };
      }
    }
  },
};

function faultOf({ at_most, at_least }: Gate, max: string | undefined) {
  if (at_most === undefined && at_least === undefined)
    return {
      key: 'name',
      message: 'không nói điểm không quá hay không dưới bao nhiêu',
      help: 'ghi at_most (Không quá) hoặc at_least (Không dưới), ví dụ at_most: 0',
    };
  if (at_least === undefined) return undefined;
  if (at_most !== undefined && new Big(at_least).gt(at_most))
    return {
      key: 'at_least',
      message: `đòi không dưới ${comma(at_least)} mà lại không quá ${comma(at_most)}`,
      help: 'sửa một trong hai số, hoặc tách thành hai ràng buộc có điều kiện riêng',
    };
  if (max !== undefined && new Big(at_least).gt(max))
    return {
      key: 'at_least',
      message: `nâng điểm lên ${comma(at_least)}, cao hơn điểm tối đa ${comma(max)}`,
      help: `ghi at_least từ 0 đến ${comma(max)}, hoặc sửa max`,
    };
  return undefined;
}

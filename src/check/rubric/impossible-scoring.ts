import Big from 'big.js';
import type { Criterion } from '../../model/files.generated.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { named, nodesOf } from './nodes.ts';

export const impossibleScoring: Rule = {
  code: 'TD3232',
  title: 'cách chấm không chấm được ai',
  explanation:
    'Các số của cách chấm không đi với nhau: điểm thấp nhất được cho cao hơn điểm tối đa, hoặc một bước, một mẫu số bằng 0. Ghi điểm thế nào cũng sai, nên không đề nghị nào có điểm ở tiêu chí này. Sửa số theo văn bản đặt ra bảng điểm.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const fault = faultOf(criterion);
      if (fault === undefined) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `${named(criterion)} ${fault.message}`,
        help: fault.help,
        place: valueAt(criteria, ...route, 'scoring', fault.key),
      };
    }
  },
};

function faultOf({ max, scoring = { method: 'given' } }: Criterion) {
  const { at_least } = scoring;
  if (at_least !== undefined && max !== undefined && new Big(at_least).gt(max))
    return {
      key: 'at_least',
      message: `cho từ ${comma(at_least)} điểm, mà điểm tối đa chỉ là ${comma(max)}`,
      help: `ghi at_least từ 0 đến ${comma(max)}, hoặc sửa max`,
    };
  const words = { each: 'độ lớn mỗi bước', step: 'bước điểm', out_of: 'mẫu số chung' } as const;
  for (const key of ['each', 'step', 'out_of'] as const) {
    const number = scoring[key];
    if (number === undefined || new Big(number).gt(0)) continue;
    return { key, message: `có ${words[key]} (${key}) bằng 0`, help: `ghi ${key} lớn hơn 0 theo văn bản` };
  }
  return undefined;
}

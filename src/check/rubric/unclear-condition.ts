import { textAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { conditionWords } from './condition-words.ts';
import { conditionsOf } from './conditions.ts';

export const unclearCondition: Rule = {
  code: 'TD3218',
  title: 'điều kiện viết sai',
  explanation:
    "Điều kiện là một biểu thức đúng hoặc sai, như points('tc1') >= 25 hoặc fact('bi-canh-cao') == false. Viết sai một dấu, so hai thứ khác loại, hay viết số thập phân bằng dấu phẩy thì điều kiện không bao giờ trả lời được. Chỗ sai được chỉ đúng cột; cách viết đầy đủ xem mục “Điều kiện” trong docs/cham-diem.md.",
  *check({ dossier: { criteria }, conditions }) {
    if (criteria === undefined) return;
    for (const [condition, route] of conditionsOf(criteria.value)) {
      for (const fault of conditions?.faultsOf(condition) ?? []) {
        if (isUnknownId(fault.code)) continue;
        yield {
          code: this.code,
          severity: 'error',
          ...conditionWords(fault),
          place: textAt(criteria, route, fault.from, fault.to),
        };
      }
    }
  },
};

/** Ids of the rubric's own are another rule's. */
export function isUnknownId(code: string): boolean {
  return ['unknown-criterion', 'unknown-fact', 'unknown-level', 'unknown-kind'].includes(code);
}

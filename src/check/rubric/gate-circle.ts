import { gateOrder } from '../../model/gate-order.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { named, nodesOf } from './nodes.ts';

export const gateCircle: Rule = {
  code: 'TD3223',
  title: 'điều kiện ràng buộc hỏi vòng tròn',
  explanation:
    'Điều kiện trong gates đọc điểm như in trên phiếu, tức là sau các ràng buộc khác. Ở đây muốn biết điểm của tiêu chí thì phải trả lời điều kiện, mà muốn trả lời điều kiện lại phải biết chính điểm ấy (qua tiêu chí khác, nhóm chứa nó, hay tổng điểm), nên không chấm được. Viết lại điều kiện để nó hỏi điểm của mục khác, hoặc hỏi một sự việc trong facts.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria }, conditions }) {
    if (criteria === undefined) return;
    const nodes = new Map([...nodesOf(criteria.value)].map((node) => [node.criterion.id, node]));
    for (const { criterion, gate, path } of gateOrder(criteria.value, conditions).circles) {
      const node = nodes.get(criterion);
      if (node === undefined) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `ràng buộc của ${named(node.criterion)} hỏi vòng tròn: ${path.join(' → ')}`,
        help: `viết điều kiện hỏi điểm của mục không phụ thuộc ${criterion}, hoặc hỏi một sự việc khai ở facts`,
        place: valueAt(criteria, ...node.route, 'gates', gate, 'when'),
      };
    }
  },
};

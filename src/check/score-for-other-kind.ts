import { judgedScores } from './judged-scores.ts';
import { kindName, kindNames } from './nominee-kinds.ts';
import { keyAt, valueAt } from './place.ts';
import type { Node } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';

export const scoreForOtherKind: Rule = {
  code: 'TD3106',
  title: 'chấm tiêu chí không dành cho loại đối tượng này',
  explanation:
    'Tiêu chí khai for (Dành cho) những loại đối tượng nhất định; đề nghị này thuộc loại khác mà vẫn có điểm ở đó. Điểm ấy không được tính. Bỏ dòng điểm này, hoặc sửa for của tiêu chí.',
  *check(input) {
    for (const { placed, node, criteria } of judgedScores(input)) {
      const { nomination, source, route } = placed;
      const owner = limiting(node);
      const allowed = owner?.criterion.for;
      if (!nomination || !owner || !allowed || allowed.includes(nomination.kind)) continue;
      const { id, name } = node.criterion;
      yield {
        code: this.code,
        severity: 'error',
        message: `tiêu chí ${id} (${name}) dành cho ${kindNames(allowed)}, đề nghị này là ${kindName(nomination.kind)}`,
        help: 'bỏ dòng điểm này, hoặc sửa for (Dành cho) của tiêu chí',
        place: keyAt(source, ...route),
        related: [{ message: 'tiêu chí dành cho', place: valueAt(criteria, ...owner.route, 'for') }],
      };
    }
  },
};

/** The criterion itself or the nearest group above it that says whom it is for. */
function limiting(node: Node): Node | undefined {
  let at: Node | undefined = node;
  while (at && at.criterion.for === undefined) at = at.parent;
  return at;
}

import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const bandFallsUp: Rule = {
  code: 'TD3233',
  title: 'bậc xếp loại rơi lên trên',
  explanation:
    'falls_to nói bậc mà người đủ điểm nhưng thiếu điều kiện rơi xuống, nên phải là một bậc đứng dưới. Ở đây nó chỉ chính bậc này hoặc một bậc cao hơn, hoặc bậc không đòi điều kiện gì nên không ai rơi. Sửa mã bậc theo văn bản; bỏ trống thì là bậc dưới gần nhất mà đối tượng đủ cả điểm lẫn điều kiện.',
  seeks: /^criteria\.yaml bands\b/,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    const bands = criteria.value.bands ?? [];
    for (const [index, { name, falls_to, requires = [] }] of bands.entries()) {
      if (falls_to === undefined) continue;
      const target = bands.findIndex(({ id }) => id === falls_to);
      if (target === -1 || (target > index && requires.length > 0)) continue;
      const below = bands.slice(index + 1).map(({ id }) => id);
      const upward =
        target === index ? 'rơi xuống chính nó' : `rơi lên bậc “${bands[target]?.name}” đứng trên`;
      yield {
        code: this.code,
        severity: 'error',
        message:
          target <= index
            ? `bậc “${name}” ${upward}`
            : `bậc “${name}” có falls_to mà không đòi điều kiện nào (requires), nên không ai rơi bậc`,
        help:
          target > index
            ? 'ghi requires (Điều kiện kèm theo), hoặc bỏ falls_to'
            : below.length === 0
              ? 'bỏ falls_to: dưới bậc này không còn bậc nào'
              : `ghi một bậc ở dưới: ${below.join(', ')}; hoặc bỏ falls_to`,
        place: valueAt(criteria, 'bands', index, 'falls_to'),
      };
    }
  },
};

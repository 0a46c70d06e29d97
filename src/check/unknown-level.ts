import { judgedScores } from './judged-scores.ts';
import { keyAt, valueAt } from './place.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const unknownLevel: Rule = {
  code: 'TD3104',
  title: 'mức không có trong tiêu chí',
  explanation:
    'Tiêu chí chấm theo mức; mức được ghi không có trong levels (Các mức) của tiêu chí. Không biết mức nào thì không biết mấy điểm. Chọn một mã mức đã khai.',
  *check(input) {
    for (const { placed, node, criteria } of judgedScores(input)) {
      const { score, source, route } = placed;
      const { id, scoring } = node.criterion;
      const { level } = score;
      if (level === undefined || scoring?.method !== 'levels') continue;
      const levels = scoring.levels ?? [];
      if (levels.some((known) => known.id === level)) continue;
      yield unknownId(this.code, level, valueAt(source, ...route, 'level'), {
        noun: 'mức',
        where: `levels (Các mức) của tiêu chí ${id}`,
        place: keyAt(criteria, ...node.route, 'scoring', 'levels'),
        entries: levels.map((known, index) => ({
          id: known.id,
          name: known.name,
          place: valueAt(criteria, ...node.route, 'scoring', 'levels', index, 'id'),
        })),
      });
    }
  },
};

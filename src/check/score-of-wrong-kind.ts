import type { Score } from '../model/files.generated.ts';
import { answerIn, understoodBy } from './answers.ts';
import { judgedScores } from './judged-scores.ts';
import { keyAt } from './place.ts';
import { givesPoints } from './points-without-scale.ts';
import type { Rule } from './rule.ts';

export const scoreOfWrongKind: Rule = {
  code: 'TD3105',
  title: 'kết quả chấm không đúng cách chấm của tiêu chí',
  explanation:
    'Mỗi tiêu chí có một cách chấm: cho điểm thì ghi points, theo mức thì ghi level, đạt hay chưa đạt thì ghi met, tính theo số liệu thì ghi số liệu. Kết quả này ghi khóa mà cách chấm không dùng tới, hoặc ghi điểm cho cả một nhóm. Ghi lại theo cách chấm của tiêu chí.',
  *check(input) {
    const table = input.dossier.criteria?.value;
    const scaled = table !== undefined && givesPoints(table);
    for (const { placed, node, criteria } of judgedScores(input)) {
      const { score, source, route } = placed;
      const { criterion } = node;
      const related = [{ message: 'tiêu chí khai tại đây', place: keyAt(criteria, ...node.route, 'id') }];
      if (criterion.children) {
        const children = criterion.children.map(({ id }) => id).join(', ');
        yield {
          code: this.code,
          severity: 'error',
          message: `${criterion.id} (${criterion.name}) là nhóm; điểm chấm cho từng tiêu chí con, không cho cả nhóm`,
          help: `ghi điểm cho ${children}`,
          place: keyAt(source, ...route),
          related,
        };
      } else if (!score.not_applicable) {
        if (answerIn(score, criterion, scaled) !== undefined) continue;
        const expected = understoodBy(criterion, scaled)
          .map((keys) => keys.join(' và '))
          .join(', hoặc ');
        yield {
          code: this.code,
          severity: 'error',
          message: `tiêu chí ${criterion.id} (${criterion.name}) chấm bằng ${expected}; ở đây ghi ${written(score)}`,
          help: `ghi ${expected}`,
          place: keyAt(source, ...route),
          related,
        };
      }
    }
  },
};

function written(score: Score): string {
  const keys = Object.keys(score).filter((key) => key !== 'reason');
  return keys.length > 0 ? keys.join(', ') : 'lý do mà không có kết quả';
}

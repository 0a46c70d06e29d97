import type { Criterion, Score, Scoring } from '../model/files.generated.ts';
import { judgedScores } from './judged-scores.ts';
import { keyAt } from './place.ts';
import { givesPoints } from './points-without-scale.ts';
import type { Rule } from './rule.ts';

type Method = Scoring['method'];
type Key = Exclude<keyof Score, 'reason' | 'not_applicable'>;

/** The answers that each way of scoring understands, the usual one first. */
const understood: Readonly<Record<Method, readonly (readonly Key[])[]>> = {
  given: [['points']],
  levels: [['level']],
  met: [['met']],
  tiers: [['value'], ['numerator', 'denominator'], ['count']],
  ratio: [['numerator', 'denominator'], ['numerator'], ['points'], ['value'], ['count']],
  count: [['count']],
  deduct: [['count']],
  steps: [['value'], ['numerator', 'denominator'], ['count']],
  table: [['row', 'column']],
  relative: [['value'], ['count']],
};

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
        const method = methodOf(criterion, scaled);
        if (understood[method].some((keys) => keys.every((key) => score[key] !== undefined))) continue;
        yield {
          code: this.code,
          severity: 'error',
          message: `tiêu chí ${criterion.id} (${criterion.name}) chấm bằng ${expected(method)}; ở đây ghi ${written(score)}`,
          help: `ghi ${expected(method)}`,
          place: keyAt(source, ...route),
          related,
        };
      }
    }
  },
};

/** As the scorer reads it: given points, or đạt / chưa đạt where the campaign has no scale. */
function methodOf({ scoring }: Criterion, scaled: boolean): Method {
  const method = scoring?.method ?? 'given';
  return !scaled && method === 'given' ? 'met' : method;
}

function expected(method: Method): string {
  return understood[method].map((keys) => keys.join(' và ')).join(', hoặc ');
}

function written(score: Score): string {
  const keys = Object.keys(score).filter((key) => key !== 'reason');
  return keys.length > 0 ? keys.join(', ') : 'lý do mà không có kết quả';
}

import type { Score } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { faultyScores } from '../faulty-scores.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { nodesOf } from './nodes.ts';

export const unexplainedDifference: Rule = {
  code: 'TD3304',
  title: 'hội đồng chấm khác điểm tự chấm mà không nêu lý do',
  explanation:
    'Kết quả thống nhất của hội đồng khác với kết quả đối tượng tự chấm. Người bị giảm điểm sẽ hỏi vì sao, và phiếu giải trình điểm in lý do ấy. Ghi reason (Lý do) ngay dưới kết quả của hội đồng.',
  // which marks cannot stand, the criteria decide
  seeks: /^criteria\.yaml /,
  ofWhole: true,
  *check(input) {
    const { nominations, council, criteria } = input.dossier;
    if (council === undefined) return;
    const nodes = criteria === undefined ? [] : [...nodesOf(criteria.value)];
    const names = new Map(nodes.map((node) => [node.criterion.id, node.criterion.name]));
    const own = new Map(nominations.map((source) => [source.value.id, source]));
    const faulty = faultyScores(input);
    for (const [index, { nomination, by, scores = {} }] of (council.value.assessments ?? []).entries()) {
      // a member's own mark is one voice among several: only what the council agreed on is explained
      if (by !== undefined) continue;
      for (const [criterion, score] of Object.entries(scores)) {
        const source = own.get(nomination);
        const self = source?.value.scores?.[criterion];
        if (
          source === undefined ||
          self === undefined ||
          score.reason !== undefined ||
          sameResult(self, score)
        )
          continue;
        // A mark that cannot stand has a finding of its own; whether the two agree is seen once it is mended.
        if (faulty.has(source, ['scores', criterion])) continue;
        if (faulty.has(council, ['assessments', index, 'scores', criterion])) continue;
        yield {
          code: this.code,
          severity: 'warning',
          message: `hội đồng chấm tiêu chí ${criterion}${names.has(criterion) ? ` (${names.get(criterion)})` : ''} của ${nomineeName(source.value)} khác điểm tự chấm mà không nêu lý do`,
          help: 'ghi thêm reason (Lý do), ví dụ reason: thiếu minh chứng cho 02 việc',
          place: keyAt(council, 'assessments', index, 'scores', criterion),
        };
      }
    }
  },
};

function sameResult(self: Score, council: Score): boolean {
  const result = ({ reason: _, ...rest }: Score) => Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(result(self)) === JSON.stringify(result(council));
}

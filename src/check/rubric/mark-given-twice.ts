import type { Score } from '../../model/files.generated.ts';
import { answerIn } from '../answers.ts';
import { judgedScores } from '../judged-scores.ts';
import { keyAt } from '../place.ts';
import { givesPoints } from '../points-without-scale.ts';
import type { Rule } from '../rule.ts';
import { named } from './nodes.ts';

export const markGivenTwice: Rule = {
  code: 'TD3306',
  title: 'một kết quả chấm ghi bằng nhiều cách cùng lúc',
  explanation:
    'Một tiêu chí chỉ có một kết quả: hoặc số điểm, hoặc mức, hoặc số liệu, hoặc không áp dụng. Ghi hai thứ cùng lúc thì hai người đọc ra hai số điểm, mà chương trình chỉ tính một. Giữ kết quả đúng với cách chấm của tiêu chí, bỏ kết quả kia; riêng value được ghi kèm tử số, mẫu số để đối chiếu phần trăm.',
  seeks: /^(?:criteria\.yaml |.* scores\b|council\.yaml assessments\b)/,
  *check(input) {
    const { criteria } = input.dossier;
    const scaled = criteria !== undefined && givesPoints(criteria.value);
    for (const { placed, node } of judgedScores(input)) {
      const { score, source, route } = placed;
      const { criterion } = node;
      if (criterion.children !== undefined) continue;
      const said = Object.keys(score).filter((key) => key !== 'reason' && key !== 'not_applicable');
      const answer: readonly string[] | undefined =
        score.not_applicable === true ? ['not_applicable'] : answerIn(score, criterion, scaled);
      if (answer === undefined) continue;
      const more = said.filter((key) => !answer.includes(key) && !mayStandBeside(key, score));
      const [first] = more;
      if (first === undefined) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `kết quả của ${named(criterion)} ghi hai cách cùng lúc: ${answer.join(', ')} và ${more.join(', ')}`,
        help:
          score.not_applicable === true
            ? `bỏ ${more.join(', ')}, hoặc bỏ not_applicable nếu có chấm`
            : `bỏ ${more.join(', ')}: tiêu chí này chấm bằng ${answer.join(' và ')}`,
        place: keyAt(source, ...route, first),
      };
    }
  },
};

/** A percentage beside what it is made of is held against it by a rule of its own. */
function mayStandBeside(key: string, { not_applicable, numerator, denominator }: Score): boolean {
  return key === 'value' && not_applicable !== true && numerator !== undefined && denominator !== undefined;
}

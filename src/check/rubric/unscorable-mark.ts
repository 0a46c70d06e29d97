import type { Score } from '../../model/files.generated.ts';
import type { ReasonArgs, ReasonCode } from '../../model/reason.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { judgedScores } from '../judged-scores.ts';
import type { Rule } from '../rule.ts';
import { named } from './nodes.ts';
import { placeOfMark, scoredIn } from './unscored-marks.ts';

export const unscorableMark: Rule = {
  code: 'TD3307',
  title: 'kết quả chấm không tính được điểm',
  explanation:
    'Kết quả ghi đúng khóa nhưng cách chấm của tiêu chí không cho ra điểm: số liệu không rơi vào bậc nào, mẫu số bằng 0, tử số lớn hơn mẫu số, điểm dưới mức thấp nhất được cho, ghi không áp dụng ở tiêu chí không cho phép. Chương trình không tự tính 0, nên đề nghị chưa có tổng điểm. Sửa số liệu, hoặc khai trong criteria.yaml cách tính mà văn bản đặt ra cho trường hợp này.',
  seeks: /^(?:criteria\.yaml |.* scores\b|council\.yaml assessments\b)/,
  *check(input) {
    const { criteria } = input.dossier;
    if (criteria === undefined) return;
    const nodes = new Map(judgedScores(input).map(({ node }) => [node.criterion.id, node.criterion]));
    for (const scored of scoredIn(input)) {
      for (const mark of scored.standing.unscored) {
        const criterion = nodes.get(mark.criterion);
        const { code, args } = mark.because;
        const say = words[code as Told] as ((args: unknown) => Words) | undefined;
        if (criterion === undefined || say === undefined) continue;
        const self = scored.source.value.scores?.[mark.criterion];
        // beside a result it has a rule of its own
        if (code === 'not-applicable-undeclared' && mark.origin === 'self' && saysMore(self)) continue;
        const { message, help } = say(args);
        yield {
          code: this.code,
          severity: 'error',
          message: `${named(criterion)}: ${message}`,
          help,
          place: placeOfMark(input, scored, mark),
        };
      }
    }
  },
};

interface Words {
  readonly message: string;
  readonly help: string;
}

type Told =
  | 'below-least'
  | 'no-tier'
  | 'zero-denominator'
  | 'above-whole'
  | 'no-cell'
  | 'nothing-to-compare'
  | 'not-applicable-undeclared';

/** What makes a mark impossible to count; the other causes have rules of their own. */
const words: { readonly [C in Told & ReasonCode]: (args: ReasonArgs[C]) => Words } = {
  'below-least': ({ points, least }) => ({
    message: `${comma(points)} điểm thấp hơn mức thấp nhất được cho là ${comma(least)}`,
    help: `ghi từ ${comma(least)} trở lên, hoặc sửa at_least của tiêu chí`,
  }),
  'no-tier': ({ value, numerator, denominator }) => ({
    message:
      denominator === ''
        ? `số liệu ${comma(value)} không rơi vào bậc nào`
        : `${comma(numerator)}/${comma(denominator)}, tức ${comma(value)}%, không rơi vào bậc nào`,
    help: 'sửa số liệu, hoặc thêm bậc còn thiếu hay otherwise vào tiêu chí',
  }),
  'zero-denominator': () => ({
    message: 'mẫu số bằng 0 mà tiêu chí không khai tính thế nào',
    help: 'sửa mẫu số, hoặc khai zero_denominator: full, zero hoặc not-applicable vào tiêu chí',
  }),
  'above-whole': ({ numerator, denominator }) =>
    Number(denominator) === 0
      ? {
          message: `đã làm ${comma(numerator)} trong số 0 việc phải làm`,
          help: 'sửa tử số hoặc mẫu số',
        }
      : {
          message: `tử số ${comma(numerator)} lớn hơn mẫu số ${comma(denominator)} mà tiêu chí không khai tính thế nào`,
          help: 'sửa số liệu, hoặc khai over: cap (tính bằng 100%) hay over: allow (tính cả phần vượt) vào tiêu chí',
        },
  'no-cell': ({ row, column }) => ({
    message: `hàng ${comma(row)}, cột ${comma(column)} nằm ngoài bảng`,
    help: 'sửa số liệu, hoặc thêm hàng, cột còn thiếu hay otherwise vào tiêu chí',
  }),
  'nothing-to-compare': () => ({
    message: 'trong nhóm không có số liệu nào lớn hơn 0 để so',
    help: 'sửa số liệu, hoặc khai zero_denominator: full, zero hoặc not-applicable vào tiêu chí',
  }),
  'not-applicable-undeclared': () => ({
    message: 'ghi là không áp dụng mà tiêu chí không cho phép',
    help: 'chấm tiêu chí này, hoặc khai not_applicable: full, rescale hay redistribute vào tiêu chí theo văn bản',
  }),
};

function saysMore(score: Score | undefined): boolean {
  return Object.keys(score ?? {}).some((key) => key !== 'reason' && key !== 'not_applicable');
}

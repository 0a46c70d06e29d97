import Big from 'big.js';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import { placedScores } from '../placed-scores.ts';
import type { Rule } from '../rule.ts';

export const percentageMismatch: Rule = {
  code: 'TD3301',
  title: 'tỷ lệ phần trăm không khớp với tử số và mẫu số',
  explanation:
    'Kết quả ghi cả phần trăm (value) lẫn tử số, mẫu số, mà lấy tử số chia mẫu số lại ra phần trăm khác. Chương trình tính theo tử số và mẫu số; con số in trong báo cáo sẽ khác. Sửa chỗ ghi sai, hoặc bỏ value.',
  *check({ dossier }) {
    for (const { source, route, criterion, score } of placedScores(dossier)) {
      const { value, numerator, denominator } = score;
      if (value === undefined || numerator === undefined || denominator === undefined) continue;
      if (new Big(denominator).eq(0)) continue;
      const digits = value.split('.')[1]?.length ?? 0;
      const percent = quotient(new Big(numerator).times(100), denominator, digits);
      if (percent.eq(value)) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `${criterion} ghi ${comma(value)}%, mà ${comma(numerator)}/${comma(denominator)} là ${comma(percent.toFixed(digits))}%`,
        help: 'sửa tử số, mẫu số hoặc phần trăm cho khớp; nếu đã có tử số và mẫu số thì có thể bỏ value',
        place: valueAt(source, ...route, 'value'),
      };
    }
  },
};

/** Rounded half up to as many digits as the percentage was written with, from the exact quotient. */
function quotient(dividend: Big, divisor: string, digits: number): Big {
  const Rounded = Big();
  Rounded.DP = digits;
  Rounded.RM = Big.roundHalfUp;
  return new Rounded(dividend).div(divisor);
}

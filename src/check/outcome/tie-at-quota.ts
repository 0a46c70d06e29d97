import { bracketed } from '../../vietnamese/bracketed.ts';
import type { Rule } from '../rule.ts';
import { classesOf, namesOf, placeOf, reasonOf, relatedTo, stoodIn } from './standings.ts';

export const tieAtQuota: Rule = {
  code: 'TD5001',
  title: 'bằng nhau ở chỉ tiêu cuối cùng',
  explanation:
    'Số đề nghị bằng nhau nhiều hơn số chỉ tiêu còn lại. Chương trình không tự chọn giữa những người bằng nhau, nên chưa ai trong số họ được đề nghị. Khai khóa so tiếp theo ở ties trong criteria.yaml, nếu văn bản có; không thì để hội đồng bỏ phiếu và ghi kết quả vào ballots trong council.yaml.',
  *check(input) {
    const classes = classesOf(stoodIn(input), (one) => {
      const tie = reasonOf(one, 'tie-at-quota');
      const open = reasonOf(one, 'quota-needs-council');
      if (tie) return JSON.stringify([tie, one.standing.rank]);
      return open && JSON.stringify(open);
    });
    for (const equals of classes) {
      const [first, ...others] = equals;
      const tie = reasonOf(first, 'tie-at-quota') ?? reasonOf(first, 'quota-needs-council');
      if (tie === undefined) continue;
      const left = 'left' in tie ? `chỉ còn ${tie.left} trong ${tie.quota}` : `chỉ có ${tie.quota}`;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${equals.length} đề nghị bằng nhau mà ${left} chỉ tiêu${bracketed(tie.name)}: ${namesOf(equals)}`,
        help: 'để hội đồng bỏ phiếu rồi ghi kết quả vào ballots (Kiểm phiếu), hoặc khai thêm khóa so ở ties',
        place: placeOf(first),
        related: relatedTo(others),
      };
    }
  },
};

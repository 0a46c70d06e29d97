import type { Rule } from '../rule.ts';
import { classesOf, namesOf, placeOf, reasonOf, relatedTo, stoodIn } from './standings.ts';

export const tieNeedsVote: Rule = {
  code: 'TD5002',
  title: 'bằng điểm, chờ hội đồng bỏ phiếu phân hạng',
  explanation:
    'Bảng điểm quy định bằng điểm thì hội đồng bỏ phiếu (khóa vote trong ties), mà council.yaml chưa có kết quả bỏ phiếu, nên những đề nghị này còn đồng hạng. Ghi số phiếu của từng đề nghị vào ballots (Kiểm phiếu) sau khi hội đồng họp.',
  *check(input) {
    const classes = classesOf(stoodIn(input), (one) => {
      const { group, rank } = one.standing;
      return reasonOf(one, 'tie-needs-vote') && reasonOf(one, 'tie-at-quota') === undefined
        ? JSON.stringify([group, rank])
        : undefined;
    });
    for (const equals of classes) {
      const [first, ...others] = equals;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${equals.length} đề nghị đồng hạng ${first.standing.rank}, chờ hội đồng bỏ phiếu: ${namesOf(equals)}`,
        help: 'ghi số phiếu của từng đề nghị vào ballots (Kiểm phiếu) của council.yaml',
        place: placeOf(first),
        related: relatedTo(others),
      };
    }
  },
};

import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { placeOf, reasonOf, stoodIn } from './standings.ts';

export const voteMissing: Rule = {
  code: 'TD5005',
  title: 'đã có kết quả phiếu mà đề nghị này không có dòng nào',
  explanation:
    'Kết quả kiểm phiếu đã được nhập vào council.yaml, nhưng trong ballots.results không có dòng nào cho một đề nghị đủ điều kiện xét. Đề nghị ấy không có tên trong phiếu bầu, biên bản kiểm phiếu và tờ trình mà không ai được báo. Nhập số phiếu của đề nghị ấy; nếu hội đồng thật sự không bỏ phiếu cho đề nghị ấy thì ghi rõ vào biên bản và bỏ qua cảnh báo này.',
  *check(input) {
    const { council } = input.dossier;
    if (council === undefined) return;
    for (const one of stoodIn(input)) {
      if (reasonOf(one, 'vote-missing') === undefined) continue;
      const { id, name } = one.standing;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${name} không có kết quả phiếu, nên không có tên trong biên bản kiểm phiếu và tờ trình`,
        help: `thêm vào results một dòng: nomination: ${id}, kèm for và against`,
        place: keyAt(council, 'ballots', 'results'),
        related: [{ message: `${name} được đề nghị tại đây`, place: placeOf(one) }],
      };
    }
  },
};

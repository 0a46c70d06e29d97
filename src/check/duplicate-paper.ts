import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const duplicatePaper: Rule = {
  code: 'TD3027',
  title: 'một văn bản khai hai lần',
  explanation:
    'Hai mục ở papers (Văn bản) cùng một loại giấy tờ và cùng người nhận, nên không biết lấy số, ngày, người ký ở mục nào. Hoặc hai văn bản khác nhau mang cùng một số và ký hiệu. Bỏ bớt một mục, hoặc ghi decider, sửa số cho đúng.',
  *check({ dossier: { plan } }) {
    if (!plan) return;
    const byRole = new Map<string, number>();
    const byNumber = new Map<string, number>();
    for (const [index, paper] of plan.value.papers.entries()) {
      const { document, decider, number, symbol, date } = paper;
      const twin = claim(byRole, `${document} ${decider ?? ''}`, index);
      if (twin !== undefined) {
        yield {
          code: this.code,
          severity: 'error',
          message: `giấy tờ ${document}${decider === undefined ? '' : ` gửi ${decider}`} đã khai ở một mục khác`,
          help: 'bỏ bớt một mục; nếu mỗi người quyết định có một bản riêng thì ghi decider',
          place: valueAt(plan, 'papers', index, 'document'),
          related: [{ message: 'khai lần đầu tại đây', place: valueAt(plan, 'papers', twin, 'document') }],
        };
        continue;
      }
      if (number === undefined || symbol === undefined) continue;
      // Numbers start anew each year (Điều 15 Nghị định 30/2020/NĐ-CP).
      const other = claim(
        byNumber,
        `${Number.parseInt(number, 10)}/${symbol} ${date?.slice(0, 4) ?? ''}`,
        index,
      );
      if (other === undefined) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `số ${number}/${symbol} đã dùng cho một văn bản khác của hồ sơ trong cùng năm`,
        help: 'sửa số cho đúng; văn bản chưa lấy số thì bỏ trống number',
        place: valueAt(plan, 'papers', index, 'number'),
        related: [{ message: 'số này đã dùng tại đây', place: valueAt(plan, 'papers', other, 'number') }],
      };
    }
  },
};

/** Takes a key for an index; returns the index that had it before. */
function claim(taken: Map<string, number>, key: string, index: number): number | undefined {
  const earlier = taken.get(key);
  if (earlier === undefined) taken.set(key, index);
  return earlier;
}

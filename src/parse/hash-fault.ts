import { brief } from './brief.ts';
import type { Fault } from './fault.ts';
import { lineAt } from './lines.ts';

const comment = 'nếu đúng là ghi chú thì thêm một dấu cách ngay sau dấu #';

/**
 * `Sáng kiến #5 được công nhận`: a number sign behind a space begins a comment, so the rest is gone without a word. Looks
 * behind a text without quotes that ends at `to`. Found only where the sign looks like part of a sentence, glued to the
 * word after it: comments that are meant begin `# `, and beside a number, a code or a date there is nothing to cut.
 */
export function hashFault(text: string, from: number, to: number): Fault | undefined {
  const line = lineAt(text, to);
  const sign = to + text.slice(to, line.end).search(/(?<=^[ \t]*)#/);
  if (sign < to || !/^[\p{L}\p{N}]/u.test(text.slice(sign + 1, line.end))) return undefined;
  const written = text.slice(from, to);
  const lost = text.slice(sign, line.end).trimEnd();
  const place = { code: 'TD1036', from: sign, to: sign + lost.length } as const;
  if (written === '') {
    return {
      ...place,
      message: `“${brief(lost)}” bắt đầu bằng dấu #, nên bị hiểu là ghi chú và giá trị ở đây thành bỏ trống`,
      help: `đặt cả đoạn trong nháy: ${quoted(lost)}; ${comment}`,
    };
  }
  if (!/[\s\u0080-\uffff]/.test(written)) return undefined;
  const whole = text.slice(from, sign + lost.length).replace(/\s+/g, ' ');
  return {
    ...place,
    severity: 'warning',
    message: `dấu # sau dấu cách mở đầu một ghi chú, nên “${brief(lost)}” không được đọc`,
    help: `đặt cả đoạn trong nháy: ${quoted(whole)}; ${comment}`,
  };
}

function quoted(text: string): string {
  return `'${brief(text).replaceAll("'", "''")}'`;
}

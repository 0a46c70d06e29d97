import type { Alias } from 'yaml';
import { brief } from './brief.ts';
import type { Fault } from './fault.ts';

const meantAsText = 'nếu đây là chữ của văn bản thì đặt cả đoạn trong nháy đơn';

/** `*name`: the file must say everything where it stands. */
export function aliasFault(text: string, alias: Alias.Parsed): Fault {
  const [from, to] = alias.range;
  return {
    code: 'TD1013',
    from,
    to,
    message: `“${brief(text.slice(from, to))}”: đoạn chữ bắt đầu bằng dấu * bị YAML hiểu là bí danh, mà hồ sơ không dùng bí danh`,
    help: `${meantAsText}, nếu không thì chép lại nội dung cần dùng vào đây`,
  };
}

/** `&name`, wherever it stands before a value. */
export function anchorFault(text: string, anchor: string, valueFrom: number): Fault {
  const from = Math.max(0, text.lastIndexOf(`&${anchor}`, valueFrom));
  return {
    code: 'TD1013',
    from,
    to: from + anchor.length + 1,
    message: `“&${brief(anchor)}”: đoạn chữ bắt đầu bằng dấu & bị YAML hiểu là neo, mà hồ sơ không dùng neo`,
    help: `${meantAsText}, nếu không thì xóa “&${brief(anchor)}”`,
  };
}

/** `!tag`, wherever it stands before a value. */
export function tagFault(text: string, valueFrom: number): Fault {
  const from = Math.max(0, text.lastIndexOf('!', Math.max(0, valueFrom - 1)));
  const start = text[from - 1] === '!' ? from - 1 : from;
  const to = start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 1);
  const written = text.slice(start, to);
  return {
    code: 'TD1015',
    from: start,
    to,
    message: `“${brief(written)}”: đoạn chữ bắt đầu bằng dấu ! bị YAML hiểu là thẻ kiểu, mà hồ sơ không dùng thẻ kiểu`,
    help: `${meantAsText}, nếu không thì xóa “${brief(written)}”`,
  };
}

import { brief } from './brief.ts';
import type { Fault } from './fault.ts';

/** What can be wrong with a key, whatever it means. */
export const keyFault = {
  notText(text: string, from: number, to: number): Fault {
    const written = text.slice(from, to).trim();
    return {
      code: 'TD1030',
      from,
      to,
      message:
        written === '' || written.startsWith(':')
          ? 'trước dấu hai chấm không có khóa nào'
          : 'khóa phải là một từ; ở đây lại là một danh sách hay một nhóm',
      help: 'ghi khóa trước dấu hai chấm, ví dụ “name: …”; nếu đây là đoạn chữ thì đặt cả đoạn trong nháy đơn',
    };
  },
  space(from: number, to: number, key: string): Fault {
    return {
      code: 'TD1009',
      from,
      to,
      message: `khóa “${brief(key)}” có khoảng trắng lạ dính ở đầu hoặc cuối`,
      help: `xóa khoảng trắng đó, chỉ để “${brief(key)}:”`,
    };
  },
  merge(from: number, to: number): Fault {
    return {
      code: 'TD1014',
      from,
      to,
      message: 'khóa gộp “<<” của YAML không dùng được trong hồ sơ',
      help: 'chép các khóa cần dùng vào đây',
    };
  },
  forbidden(from: number, to: number, key: string): Fault {
    return {
      code: 'TD1018',
      from,
      to,
      message: `khóa “${brief(key)}” không được phép dùng`,
      help: 'xóa khóa này; nó không thuộc mẫu tệp nào',
    };
  },
  twice(from: number, to: number, key: string, first: readonly [number, number]): Fault {
    return {
      code: 'TD1019',
      from,
      to,
      message: `khóa “${brief(key)}” khai hai lần trong cùng một nhóm`,
      help: 'giữ lại một dòng; nếu là hai mục của một danh sách thì mỗi mục phải bắt đầu bằng dấu gạch ngang',
      related: { from: first[0], to: first[1], message: 'đã khai lần đầu ở đây' },
    };
  },
  comma(text: string, from: number, to: number, joined: string): Fault {
    const start = from - joined.length + (to - from);
    return {
      code: 'TD1033',
      from: text.slice(start, to) === joined ? start : from,
      to,
      message: `“${joined}” nằm trong ngoặc nhọn { }, nơi dấu phẩy ngăn các mục, nên bị hiểu thành hai mục`,
      help: `viết ${joined.replace(',', '.')}, hoặc đặt trong nháy: "${joined}"`,
    };
  },
};

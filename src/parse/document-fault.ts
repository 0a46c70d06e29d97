import type { Fault } from './fault.ts';
import { lineAt } from './lines.ts';
import type { Complaint } from './syntax-fault.ts';
import { tabFault } from './tab-fault.ts';

/** What concerns the file as a whole: several documents, directives, tabs, tags and anchors that do not resolve. */
export function documentFault({ text, code, from, to }: Complaint): Fault | undefined {
  switch (code) {
    case 'MULTIPLE_DOCS': {
      const line = lineAt(text, from);
      return {
        code: 'TD1017',
        from: line.start,
        to: line.end,
        message: 'tệp có nhiều tài liệu YAML, ngăn nhau bằng dòng “---”; mỗi tệp chỉ được chứa một',
        help: 'tách phần sau dòng “---” sang tệp khác; nhiều đề nghị trong một tệp thì viết thành danh sách, mỗi đề nghị bắt đầu bằng “- id: …”',
      };
    }
    case 'BAD_DIRECTIVE':
      return directiveFault(text, from);
    case 'TAB_AS_INDENT':
      return tabFault(text, from);
    case 'RESOURCE_EXHAUSTION':
      return {
        code: 'TD1012',
        from,
        to,
        message: 'các mục lồng nhau quá sâu nên không đọc được',
        help: 'kiểm tra xem tệp có bị chép nhầm, hay có dãy ngoặc [ hoặc { thừa, rồi xóa bớt',
      };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return reserved(
        text,
        'TD1013',
        from,
        'dấu * và & ở đầu đoạn chữ bị YAML hiểu là bí danh và neo, mà hồ sơ không dùng',
      );
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_PROP_ORDER':
      return reserved(
        text,
        'TD1015',
        from,
        'dấu ! ở đầu đoạn chữ bị YAML hiểu là thẻ kiểu, mà hồ sơ không dùng',
      );
    default:
      // Below a `|` text yaml complains of the column, not of the tab.
      return /^ *\t/.test(lineAt(text, from).text) ? tabFault(text, from) : undefined;
  }
}

/** `%YAML 1.1` and its like: they would change what the words below mean. */
export function directiveFault(text: string, from: number): Fault {
  const line = lineAt(text, from);
  return {
    code: 'TD1016',
    from: line.start,
    to: line.end,
    message: 'dòng bắt đầu bằng dấu % bị YAML hiểu là chỉ thị, mà hồ sơ không dùng chỉ thị',
    help: 'xóa dòng này; nếu là chữ của văn bản thì đặt cả đoạn trong nháy đơn',
  };
}

function reserved(text: string, code: Fault['code'], from: number, message: string): Fault {
  const to = from + (/^\S+/.exec(text.slice(from))?.[0].length ?? 0);
  return { code, from, to, message, help: 'nếu là chữ của văn bản thì đặt cả đoạn trong nháy đơn' };
}

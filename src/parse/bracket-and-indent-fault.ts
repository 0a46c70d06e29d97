import { isCollection, isPair, type ParsedNode, visit } from 'yaml';
import { brief } from './brief.ts';
import type { Fault } from './fault.ts';
import { contentEnd, lineAt, neighbour } from './lines.ts';
import type { Complaint } from './syntax-fault.ts';

/** A list [ ] or a group { } that was opened and is not closed before something else begins. */
export function bracketFault({ text, code, from, root }: Complaint): Fault | undefined {
  if (
    code !== 'BAD_INDENT' &&
    code !== 'MISSING_CHAR' &&
    code !== 'BLOCK_IN_FLOW' &&
    code !== 'UNEXPECTED_TOKEN'
  ) {
    return undefined;
  }
  const open = lastOpen(text, root, from);
  if (open === undefined) return undefined;
  const mark = text[open] ?? '';
  const closing = mark === '[' ? ']' : '}';
  return {
    code: 'TD1025',
    from: open,
    to: open + 1,
    message: `ngoặc “${mark}” mở ở đây mà không có ngoặc “${closing}” đóng lại`,
    help: `thêm “${closing}” vào chỗ kết thúc; nếu ngoặc là chữ của văn bản thì đặt cả đoạn trong nháy`,
  };
}

/** The last flow collection that starts before an offset and is not closed by its own bracket. */
function lastOpen(text: string, root: ParsedNode | null, offset: number): number | undefined {
  let open: number | undefined;
  visit(root, (_, node) => {
    if (isPair(node)) return undefined;
    if (!isCollection(node)) return visit.SKIP;
    if (node.flow && node.range && node.range[0] <= offset && /[[{]/.test(text[node.range[0]] ?? '')) {
      const [from, to] = node.range;
      const closing = text[from] === '[' ? ']' : '}';
      if (to - from < 2 || text[to - 1] !== closing) open = from;
    }
    return undefined;
  });
  return open;
}

/** `papers: []` with items below it: whoever filled an empty list in left its brackets there. */
export function belowEmpty({ text, code, from }: Complaint): Fault | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return undefined;
  const line = lineAt(text, from);
  const before = neighbour(text, line, 'before');
  const [, key = '', brackets = ''] =
    /^ *((?:- +)*[\w-]+: +)(\[ *\]|\{ *\})\s*(?:#.*)?$/.exec(before?.text ?? '') ?? [];
  const indent = line.content - line.start;
  if (before === undefined || brackets === '' || indent <= before.content - before.start) return undefined;
  const at = before.content + key.length;
  return {
    code: 'TD1037',
    from: at,
    to: at + brackets.length,
    message: `“${brackets}” là ${brackets.startsWith('[') ? 'một danh sách' : 'một nhóm'} trống, nên những dòng thụt vào bên dưới không thuộc vào đâu`,
    help: `xóa “${brackets}”, chỉ để “${brief(key.trim())}”, giữ các dòng bên dưới`,
    mend: [{ at, remove: brackets.length, insert: '' }],
  };
}

/** A line that starts at a column where nothing else does. */
export function uneven({ text, code, from }: Complaint): Fault | undefined {
  if (code !== 'BAD_INDENT' && code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return undefined;
  const at = lineAt(text, from);
  const startsHere = from <= at.content;
  const line = startsHere ? at : neighbour(text, at, 'after');
  if (!line) return undefined;
  const before = neighbour(text, line, 'before');
  const indent = line.content - line.start;
  const above = before ? ` (dòng trên thụt ${before.content - before.start})` : '';
  return {
    code: 'TD1023',
    from: line.content,
    to: Math.max(line.content, contentEnd(line)),
    message: `dòng này thụt vào ${indent} dấu cách, không thẳng hàng với dòng nào cùng nhóm${above}`,
    help: 'các khóa cùng nhóm phải bắt đầu ở cùng một cột; thêm hoặc bớt dấu cách ở đầu dòng',
  };
}

/** A closing bracket, or another mark, where nothing was opened. */
export function strayBracket({ text, code, from }: Complaint): Fault | undefined {
  if (code !== 'UNEXPECTED_TOKEN' || !/[\]},]/.test(text[from] ?? '')) return undefined;
  return {
    code: 'TD1027',
    from,
    to: from + 1,
    message: `dấu “${text[from]}” ở đây không khép lại ngoặc nào`,
    help: 'xóa dấu này; nếu là chữ của văn bản thì đặt cả đoạn trong nháy',
  };
}

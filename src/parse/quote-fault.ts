import { isMap, isPair, isScalar, isSeq, type ParsedNode, visit } from 'yaml';
import { brief } from './brief.ts';
import type { Fault } from './fault.ts';
import { contentEnd, lineAt } from './lines.ts';
import type { Complaint } from './syntax-fault.ts';

interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** Quotes left open, words after a closing quote, and backslashes inside double quotes. */
export function quoteFault(complaint: Complaint): Fault | undefined {
  const { text, code, from } = complaint;
  if (code === 'BAD_DQ_ESCAPE') return backslash(complaint);
  if (
    code !== 'MISSING_CHAR' &&
    code !== 'UNEXPECTED_TOKEN' &&
    code !== 'BLOCK_AS_IMPLICIT_KEY' &&
    code !== 'BAD_INDENT' &&
    code !== 'MULTILINE_IMPLICIT_KEY'
  )
    return undefined;
  const quoted = lastQuoted(complaint.root, from);
  if (!quoted) return undefined;
  const inside = text.slice(quoted.from + 1, quoted.to);
  const closed = quoted.to - quoted.from > 1 && text[quoted.to - 1] === quoted.mark;
  const swallowsKeys = /\n[ ]*(?:- +)*[a-z][a-z0-9_-]*:(?:\s|$)/.test(inside);
  if (swallowsKeys || (!closed && from >= quoted.to - 1)) return unclosed(text, quoted);
  const between = text.slice(quoted.to, Math.max(from, quoted.to));
  const follows = closed && /^[ \t]*$/.test(between) && code === 'UNEXPECTED_TOKEN';
  return follows ? wordsAfter(text, quoted, from) : undefined;
}

/** The last quoted text that starts at or before an offset. */
function lastQuoted(root: ParsedNode | null, offset: number): Quoted | undefined {
  let found: Quoted | undefined;
  visit(root, (_, node) => {
    if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && node.range) {
      const [from, to] = node.range;
      if (from <= offset) found = { from, to, mark: node.type === 'QUOTE_DOUBLE' ? '"' : "'" };
    }
    return isMap(node) || isSeq(node) || isPair(node) ? undefined : visit.SKIP;
  });
  return found;
}

function unclosed(text: string, { from, mark }: Quoted): Fault {
  const line = lineAt(text, from);
  const end = contentEnd(line);
  const name = mark === '"' ? 'nháy kép' : 'nháy đơn';
  return {
    code: 'TD1021',
    from,
    to: Math.max(from + 1, end),
    message: `đoạn chữ mở ${name} ở đây mà không có ${name} đóng lại`,
    help: `thêm ${mark} vào cuối đoạn chữ; nếu trong đoạn có sẵn dấu ${mark} thì ${
      mark === '"' ? 'bọc cả đoạn bằng nháy đơn' : "viết dấu đó thành '' (hai nháy đơn liền nhau)"
    }`,
    mend: [{ at: end, remove: 0, insert: mark }],
  };
}

function wordsAfter(text: string, { from, mark }: Quoted, at: number): Fault {
  const end = contentEnd(lineAt(text, at));
  const whole = text.slice(from, end);
  // `"Phong trào "Vượt khó""`: the outer pair was meant, and holds quotes of its own kind.
  const outerPair = whole.length > 2 && whole.endsWith(mark);
  const inner = outerPair ? whole.slice(1, -1) : whole;
  const { how, rewritten } = rewrite(inner, mark);
  return {
    code: 'TD1024',
    from: at,
    to: Math.max(at + 1, end),
    message: `nháy đã đóng trước chữ “${brief(text.slice(at, end))}”, nên phần này bị thừa ra`,
    help: `${how}: ${rewrite(brief(inner), mark).rewritten}`,
    mend: [{ at: from, remove: end - from, insert: rewritten }],
  };
}

/** With the curly quotes that Vietnamese text has, where the straight ones come in pairs; else in the other kind. */
function rewrite(inner: string, mark: string): { readonly how: string; readonly rewritten: string } {
  const curly = inner.replace(new RegExp(`${mark}([^${mark}]*)${mark}`, 'g'), '“$1”');
  if (!/["\\']/.test(curly)) {
    const plain = !/: |:$| #|^[\s\-?:,[\]{}#&*!|>%@`]/.test(curly);
    return { how: 'dùng nháy cong trong câu', rewritten: plain ? curly : `"${curly}"` };
  }
  const double = mark === "'" && !/["\\]/.test(inner);
  return double
    ? { how: 'bọc cả đoạn bằng nháy kép', rewritten: `"${inner}"` }
    : { how: 'bọc cả đoạn bằng nháy đơn', rewritten: `'${inner.replaceAll("'", "''")}'` };
}

function backslash({ text, from }: Pick<Complaint, 'text' | 'from'>): Fault {
  const at = text.lastIndexOf('\\', from);
  return {
    code: 'TD1026',
    from: at,
    to: at + 2,
    message: `“${text.slice(at, at + 2)}”: trong nháy kép dấu \\ là ký hiệu đặc biệt của YAML`,
    help: 'đổi dấu \\ thành / (đường dẫn tệp viết với dấu /), hoặc bọc đoạn chữ bằng nháy đơn',
    mend: [{ at, remove: 0, insert: '\\' }],
  };
}

/** An escape that YAML knows and nobody meant: `"evidence\\bao-cao.pdf"` holds a backspace. */
export function escapeFault(text: string, from: number, to: number): Fault {
  const at = from + Math.max(0, text.slice(from, to).search(/\\(?!["\\/nt\r\n ])/));
  const { mend: _, ...fault } = backslash({ text, from: at });
  return fault;
}

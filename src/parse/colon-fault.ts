import { isSyllable } from '../vietnamese/syllable.ts';
import { brief } from './brief.ts';
import type { Fault } from './fault.ts';
import { contentEnd, type Line, lineAt, neighbour, structureLines } from './lines.ts';
import { quoting } from './mended-text.ts';
import type { Complaint } from './syntax-fault.ts';

const identifier = /^(?:- +)*[a-z][a-z0-9_-]*:(?:\s|$)/;

/** A colon and a space inside a text without quotes, which YAML takes for a key: the commonest fault of all. */
export function colonFault({ text, code, from }: Complaint): Fault | undefined {
  if (code === 'BLOCK_IN_FLOW') return inBrackets(text, from);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const line = lineAt(text, from);
  const end = contentEnd(line);
  const colon = text.slice(from, end).search(/:(?:\s|$)/);
  if (colon >= 0) return inOneLine(text, from, end, from + colon);
  const after = neighbour(text, line, 'after');
  if (!after || identifier.test(after.text.trim())) return undefined;
  const inNext = after.text.search(/:(?:\s|$)/);
  if (inNext < 0) return undefined;
  return {
    code: 'TD1020',
    from: after.start + inNext,
    to: after.start + inNext + 1,
    message: 'dấu hai chấm nằm trong đoạn chữ không có nháy, nên chữ trước nó bị hiểu là khóa',
    help: 'ghi “|” ngay sau khóa rồi viết cả đoạn ở các dòng dưới, thụt vào hai dấu cách; trong đó dấu hai chấm dùng tự do',
  };
}

function inOneLine(text: string, from: number, end: number, colon: number): Fault {
  const value = brief(text.slice(from, end));
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return {
    code: 'TD1020',
    from: colon,
    to: colon + 1,
    message: 'dấu hai chấm nằm trong đoạn chữ không có nháy, nên chữ trước nó bị hiểu là khóa',
    help: `đặt cả đoạn trong nháy: ${quoted}`,
    mend: quoting(text, from, end),
  };
}

function inBrackets(text: string, from: number): Fault {
  const item = /^[^,\]}\n]*/.exec(text.slice(from))?.[0].trimEnd() ?? '';
  const colon = from + Math.max(0, item.search(/:(?:\s|$)/));
  return {
    code: 'TD1020',
    from: colon,
    to: colon + 1,
    message: 'dấu hai chấm nằm trong đoạn chữ không có nháy, nên chữ trước nó bị hiểu là khóa',
    help: `đặt cả đoạn trong nháy: '${brief(item).replaceAll("'", "''")}'`,
    mend: quoting(text, from, from + item.length),
  };
}

/** A line that should have a key and has no colon that YAML sees. */
export function missingColon({ text, code, from }: Complaint): Fault | undefined {
  const line = lineAt(text, from);
  const words = text.slice(line.content, contentEnd(line));
  const glued = gluedKey(text, line);
  if (glued) return glued;
  if ((code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY') && /^-[^\s-]/.test(words))
    return noSpaceAfterDash(line.content);
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'UNEXPECTED_TOKEN') {
    return undefined;
  }
  const fullwidth = words.indexOf('：');
  if (fullwidth >= 0 && !/:\s/.test(words)) return fullwidthColon(text, line.content + fullwidth);
  if (/^-[^\s-]/.test(words)) return noSpaceAfterDash(line.content);
  if (code === 'UNEXPECTED_TOKEN' || /:(?:\s|$)/.test(words)) return undefined;
  return noColon(text, line, words);
}

/** `position:Chuyên viên`, on the line complained of or a few above: YAML takes the lines below for one long key. */
function gluedKey(text: string, line: Line): Fault | undefined {
  const near = structureLines(text.slice(0, line.end)).slice(-4).reverse();
  for (const one of near) {
    const words = text.slice(one.content, contentEnd(one));
    const key = /^(?:- +)*[a-zA-Z][\w-]*:(?=[^\s/:])/.exec(words);
    if (key && !/:\s/.test(words)) return noSpaceAfterColon(one.content + key[0].length - 1, words);
  }
  return undefined;
}

function noSpaceAfterColon(colon: number, words: string): Fault {
  return {
    code: 'TD1022',
    from: colon,
    to: colon + 1,
    message: 'sau dấu hai chấm của khóa phải có một dấu cách',
    help: `viết “${brief(words).replace(/:/, ': ')}”`,
    mend: [{ at: colon + 1, remove: 0, insert: ' ' }],
  };
}

function fullwidthColon(text: string, at: number): Fault {
  return {
    code: 'TD1031',
    from: at,
    to: at + 1,
    message: 'dấu hai chấm “：” này là ký tự toàn khổ, không phải dấu hai chấm thường',
    help: 'xóa nó rồi gõ dấu hai chấm và một dấu cách từ bàn phím',
    mend: [{ at, remove: 1, insert: text[at + 1] === ' ' ? ':' : ': ' }],
  };
}

function noSpaceAfterDash(at: number): Fault {
  return {
    code: 'TD1028',
    from: at,
    to: at + 1,
    message: 'sau dấu gạch ngang của một mục phải có một dấu cách',
    help: 'thêm một dấu cách ngay sau dấu gạch ngang',
    mend: [{ at: at + 1, remove: 0, insert: ' ' }],
  };
}

/** `gender male`: a word that is not Vietnamese begins the line, so it is a key rather than the text of the line above. */
function forgottenColon(line: Line, words: string, key: string): Fault {
  return {
    code: 'TD1032',
    from: line.content,
    to: line.content + words.length,
    message: `dòng này không có dấu hai chấm sau “${brief(key)}”`,
    help: `nếu “${brief(key)}” là khóa thì viết “${brief(words.replace(/[ \t]+/, ': '))}”; nếu đây là phần tiếp của dòng trên thì thụt vào sâu hơn khóa của dòng trên hai dấu cách`,
    mend: [{ at: line.content + key.length, remove: 0, insert: ':' }],
  };
}

function noColon(text: string, line: Line, words: string): Fault {
  const before = neighbour(text, line, 'before');
  const key = /^([a-z]+(?:_[a-z]+)*)[ \t]+(?=\S)/.exec(words)?.[1];
  if (key !== undefined && !isSyllable(key)) return forgottenColon(line, words, key);
  const fault: Fault = {
    code: 'TD1032',
    from: line.content,
    to: line.content + words.length,
    message: 'dòng này không có khóa và dấu hai chấm',
    help: 'nếu đây là phần tiếp của dòng trên thì thụt vào sâu hơn khóa của dòng trên hai dấu cách; nếu không thì ghi “khóa: ” ở đầu dòng',
  };
  if (!before) return fault;
  const lead = /^ *(?:- +)*/.exec(before.text)?.[0].length ?? 0;
  const wanted = identifier.test(before.text.trim()) ? lead + 2 : before.content - before.start;
  const missing = wanted - (line.content - line.start);
  return missing > 0
    ? { ...fault, mend: [{ at: line.start, remove: 0, insert: ' '.repeat(missing) }] }
    : fault;
}

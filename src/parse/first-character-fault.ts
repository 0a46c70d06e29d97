import { brief } from './brief.ts';
import type { Fault } from './fault.ts';
import { contentEnd, type Line, lineAt } from './lines.ts';
import { type Edit, quoting } from './mended-text.ts';
import type { Complaint } from './syntax-fault.ts';

/** A text whose first character means something to YAML: @, `, %, |, >, *, &, !, ?, or a dash after a key. */
export function firstCharacterFault({ text, code, from }: Complaint): Fault | undefined {
  if (code === 'BAD_SCALAR_START') return fault(text, from);
  const line = lineAt(text, from);
  const lead = /^ *(?:- +)*(?:[\w-]+: +)?/.exec(line.text)?.[0].length ?? 0;
  const start = line.start + lead;
  if (code === 'MISSING_CHAR' && text[start] === '!' && from > start) return reserved(text, start, line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && from === start && /:\s+\? $/.test(text.slice(line.start, from + 2)))
    return fault(text, from);
  if (code !== 'UNEXPECTED_TOKEN') return undefined;
  if (/[*&!]/.test(text[start] ?? '') && from > start) return reserved(text, start, line);
  if (/[|>]/.test(text[start] ?? '') && from >= start && from <= start + 2) return fault(text, start);
  if (/[[{]/.test(text[start] ?? '') && /[\]}]\s*$/.test(text.slice(start, from)))
    return bracket(text, start, line);
  if (from === start && /^-\s/.test(text.slice(start)) && /:\s*$/.test(line.text.slice(0, lead))) {
    return dashAfterKey(start);
  }
  return undefined;
}

function fault(text: string, from: number): Fault {
  const end = contentEnd(lineAt(text, from));
  return {
    code: 'TD1027',
    from,
    to: from + 1,
    message: `đoạn chữ bắt đầu bằng “${text[from] ?? ''}”, ký tự mà YAML dành riêng`,
    help: `đặt cả đoạn trong nháy đơn: '${brief(text.slice(from, end)).replaceAll("'", "''")}'`,
    mend: withoutMarks(text, from),
  };
}

/** `*Hoàn* thành …`: more words follow, so an alias, an anchor or a tag was never meant. */
function reserved(text: string, from: number, line: Line): Fault {
  const end = contentEnd(line);
  return {
    code: text[from] === '!' ? 'TD1015' : 'TD1013',
    from,
    to: from + 1,
    message: `đoạn chữ bắt đầu bằng dấu ${text[from]}, mà YAML dành dấu này cho việc khác`,
    help: `đặt cả đoạn trong nháy đơn: '${brief(text.slice(from, end)).replaceAll("'", "''")}'`,
    mend: withoutMarks(text, from),
  };
}

/** `[1] Báo cáo …`: more words follow the closing bracket, so no list was meant. */
function bracket(text: string, from: number, line: Line): Fault {
  const { mend: _, ...found } = fault(text, from);
  return { ...found, mend: quoting(text, from, contentEnd(line)) };
}

/** Left out rather than quoted: what is below is then checked as the value that was meant. */
function withoutMarks(text: string, from: number): readonly Edit[] {
  const marks = /^[@`%|>*&!?]+ */.exec(text.slice(from))?.[0] ?? '';
  return [{ at: from, remove: marks.length, insert: '' }];
}

function dashAfterKey(from: number): Fault {
  return {
    code: 'TD1027',
    from,
    to: from + 1,
    message: 'mục của danh sách không được nằm cùng dòng với khóa',
    help: 'xuống dòng trước dấu gạch ngang và thụt vào hai dấu cách; nếu dấu gạch ngang là chữ của văn bản thì đặt cả đoạn trong nháy',
  };
}

import { Lexer } from 'yaml';
import type { Fault } from './fault.ts';

const limit = 64;

/**
 * Nesting deeper than 64, found before the parser, which recurses and can bring the whole process down. A count of
 * brackets and spaces, which no sound file reaches, decides whether to look closely with the lexer, which does not
 * recurse.
 */
export function findDeepNesting(text: string): Fault | undefined {
  if (!mayBeDeep(text)) return undefined;
  const at = firstTooDeep(text);
  if (at === undefined) return undefined;
  return {
    code: 'TD1012',
    from: at,
    to: Math.min(at + 1, text.length),
    message: `các mục lồng nhau quá ${limit} tầng; tệp của một đợt thi đua không bao giờ sâu như vậy`,
    help: 'kiểm tra xem tệp có bị chép nhầm, hay có dãy ngoặc [ hoặc { thừa, rồi xóa bớt',
  };
}

function mayBeDeep(text: string): boolean {
  let open = 0;
  let lead = 0;
  let leading = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) {
      lead = 0;
      leading = true;
    } else if (unit === 91 || unit === 123) {
      leading = false;
      if (++open > limit) return true;
    } else if (unit === 93 || unit === 125) {
      leading = false;
      if (open > 0) open--;
    } else if (leading) {
      // Each space, dash, question mark or tab may open a level; a level needs one of them at least.
      if (unit === 32 || unit === 45 || unit === 63 || unit === 9 || unit === 58) lead++;
      else leading = false;
      if (lead > limit / 2) return true;
    }
  }
  return false;
}

function firstTooDeep(text: string): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  for (const token of new Lexer().lex(text)) {
    const column = offset - lineStart;
    const first = token[0];
    if (token === '[' || token === '{') flow++;
    else if ((token === ']' || token === '}') && flow > 0) flow--;
    else if (flow === 0 && opensLevel(token)) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    if (flow + columns.length > limit) return offset;
    // The lexer's own marks (byte order mark, document start, flow error, scalar) stand for no text.
    if (first !== '\u0002' && first !== '\u0018' && first !== '\u001f') {
      const newline = token.lastIndexOf('\n');
      if (newline >= 0) lineStart = offset + newline + 1;
      offset += token.length;
    }
  }
  return undefined;
}

/** Dashes and the start of any word open a block level at their column, or stand at one that is open. */
function opensLevel(token: string): boolean {
  return !/^[\s\u0002\u0018\u001f#]/.test(token) && token !== ':';
}

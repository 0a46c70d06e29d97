import { Lexer } from 'yaml';
import type { Fault } from './fault.ts';
import { depthLimit } from './glance.ts';

/**
 * Nesting deeper than 64, found before the parser, which recurses and can bring the whole process down. Looks
 * with the lexer, which does not recurse.
 */
export function findDeepNesting(text: string): Fault | undefined {
  const at = firstTooDeep(text);
  if (at === undefined) return undefined;
  return {
    code: 'TD1012',
    from: at,
    to: Math.min(at + 1, text.length),
    message: `các mục lồng nhau quá ${depthLimit} tầng; tệp của một đợt thi đua không bao giờ sâu như vậy`,
    help: 'kiểm tra xem tệp có bị chép nhầm, hay có dãy ngoặc [ hoặc { thừa, rồi xóa bớt',
  };
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
    if (flow + columns.length > depthLimit) return offset;
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

import type { ConditionFault, ConditionFaultCode } from '../model/conditions.ts';

/** How people write what the language writes otherwise. */
const signs: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
  and: '&&',
  or: '||',
  not: '!',
  và: '&&',
  hoặc: '||',
  không: '!',
};

/**
 * The first slip of spelling in a condition that the parser would call by another name, or take for something else:
 * a decimal comma, one sign of equality, quotes from a word processor, a word for a sign. Quoted texts are left alone.
 */
export function misspelling(text: string): ConditionFault | undefined {
  const bare = text.replace(/'[^']*'|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  const slips: readonly (readonly [ConditionFaultCode, RegExp, (found: string) => readonly string[]])[] = [
    ['typographic-quote', /[“”‘’][^“”‘’]*[“”‘’]?/u, (found) => [`'${found.replace(/[“”‘’]/gu, '')}'`]],
    ['decimal-comma', /\d+,\d+/, (found) => [found.replace(',', '.')]],
    ['unreadable', /=>|=</, (found) => [found === '=>' ? '>=' : '<=']],
    ['single-equals', /(?<![=!<>])=(?!=)/, () => ['==']],
    ['unreadable', /[≥≤≠×÷]|(?<![\p{L}\d_'])(?:and|or|not|và|hoặc|không)(?![\p{L}\d_'(])/iu, wordFor],
  ];
  for (const [code, pattern, expectedFor] of slips) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const [found] = match;
    return { code, from: match.index, to: match.index + found.length, found, expected: expectedFor(found) };
  }
  return undefined;
}

function wordFor(found: string): readonly string[] {
  const sign = signs[found.toLowerCase()];
  return sign === undefined ? [] : [sign];
}

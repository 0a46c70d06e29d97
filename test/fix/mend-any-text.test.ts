import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { Source } from '../../src/source/source.ts';
import { mendedText } from './mended-text.ts';

const word = fc.constantFrom(
  'Ðảng',
  'UNBD',
  'tỉnh',
  '"',
  '“',
  '”',
  ',',
  ' ',
  '  ',
  '83 /KH-SKHĐT',
  'tháng 03',
  "''",
  '\\"',
  '\\u00d0',
  '\\x20',
  'ngày 5 tháng 4 năm 2021',
  'Chiến sỹ thi đua',
  'Tiê\u0301ng',
  'Độc lập – Tự do – Hạnh phúc',
  ':',
  '#',
  '- ',
  'аnh',
  '\u00a0',
  '.',
  ')',
  '(',
  '%',
  '24"',
  'Káº¿',
  '🎖',
  '\t',
);
const written = fc.array(word, { minLength: 1, maxLength: 8 });
const text = written.map((words) => words.join(' '));
const tight = written.map((words) => words.join(''));
const line = fc.oneof(text, tight);
const value = fc.oneof(
  line,
  line.map((one) => `"${one}"`),
  line.map((one) => `'${one}'`),
  line.map((one) => `[ ${one} , ${one} ]  # ${one}`),
  fc
    .tuple(fc.constantFrom('|', '>', '>-', '|+', '>2'), fc.array(line, { minLength: 1, maxLength: 4 }))
    .map(([mark, lines]) => `${mark} # ${lines.join('')}\n${lines.map((one) => `  ${one}`).join('\n')}`),
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => `"${lines.join('\n   ')}"`),
);
const file = fc
  .array(value, { minLength: 1, maxLength: 4 })
  .chain((values) =>
    fc
      .constantFrom('\n', '\r\n')
      .map((end) =>
        `${values.map((one, index) => `# ${index}  Ð ,\nk${index}:  ${one}`).join('\n\n')}\n`.replaceAll(
          '\n',
          end,
        ),
      ),
  );

describe('mending any file', () => {
  it('ends, is done after one time, and touches no comment line, line end or count of lines', () => {
    let mendings = 0;
    fc.assert(
      fc.property(file, (before) => {
        const after = mendedText(before);
        if (after !== before) mendings++;
        expect(mendedText(after)).toBe(after);
        expect(after.split('\n').length).toBe(before.split('\n').length);
        expect(after.split('\r\n').length).toBe(before.split('\r\n').length);
        const codes = (text: string) =>
          parse(new Source('plan.yaml', text)).diagnostics.map(({ code }) => code);
        expect(codes(after)).toEqual(codes(before));
        const comments = (text: string) => text.split('\n').filter((one) => /^# \d {2}Ð ,/.test(one));
        expect(comments(after)).toEqual(comments(before));
      }),
      { numRuns: 400 },
    );
    expect(mendings).toBeGreaterThan(50);
  });
});

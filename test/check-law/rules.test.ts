import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lawRules } from '../../src/check/law/rules.ts';
import { codes } from '../../src/diagnostic/codes.ts';
import { shippedLaw } from '../law/shipped.ts';
import { council, person, said, unit } from './campaign.ts';

const root = join(import.meta.dirname, '../../src');
const folder = join(root, 'check/law');

describe('the rules of the law', () => {
  it('are silent on a sound campaign', () => {
    expect(said({ nominations: [person('an'), person('binh'), unit('a')], council: council() })).toEqual([]);
  });

  it('are every file that declares a rule, each named by its slug, in the order of their codes', () => {
    const files = readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name), 'utf8').includes(': Rule = {'),
    );
    expect(lawRules.map(({ code }) => `${codes[code]}.ts`).sort()).toEqual(files.sort());
    expect(lawRules.map(({ code }) => code)).toEqual(lawRules.map(({ code }) => code).toSorted());
    expect(new Set(lawRules.map(({ code }) => code)).size).toBe(lawRules.length);
  });

  it.each(lawRules.map((rule) => [rule.code, rule] as const))('%s explains itself', (code, rule) => {
    expect(code).toMatch(/^TD4\d{3}$/);
    expect(rule.title).not.toMatch(/\.$/);
    const sentences = rule.explanation.match(/[.](\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(rule.explanation).toBe(rule.explanation.normalize('NFC'));
  });
});

describe('a legal number', () => {
  // Every room but those that know no award: pages, letters, places of text and the screen.
  const rooms = /^(law|check|score|compose|report|new-campaign|validate|model|cli)\/|^[\w-]+\.ts$/;
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => rooms.test(path) && path.endsWith('.ts') && !path.includes('.generated.'));
  const lines = sources.flatMap((path) =>
    code(readFileSync(join(root, path), 'utf8')).map((line) => `${path}: ${line}`),
  );

  it('is looked for in many lines, of every room that could hold one', () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(lines.length).toBeGreaterThan(6000);
    for (const room of ['law', 'check', 'score', 'compose', 'report', 'cli'])
      expect(sources.some((path) => path.startsWith(`${room}/`))).toBe(true);
  });

  const law = shippedLaw();
  const multiples = law.regimes.flatMap(({ prizes }) => prizes.multiples.map(({ multiple }) => multiple));
  const fractions = [...new Set(multiples)].filter((multiple) => !/^\d+(\.0+)?$/.test(multiple));
  const amounts = law.baseSalary.map(({ amount }) => amount);
  /** A number however it is written: `0.3`, `0,3`, `1490000`, `1_490_000`, `1.490.000`. */
  const anyOf = (numbers: readonly string[]) =>
    new RegExp(`(?<![\\d.,_])(?:${numbers.map((number) => written(number)).join('|')})(?![\\d_]|[.,]\\d)`);

  const patterns: readonly [string, RegExp][] = [
    [
      'an amount of money',
      /(?<![\d.])(?:\d{2,3}[._]\d{3}|\d(?:[._]\d{3}){2,})(?:[._]\d{3})*(?![\d.])|(?<!\w)[1-9]\d{4,}\b/,
    ],
    ['a base salary', anyOf(amounts)],
    ['a threshold or a cap in percent', /\b\d{1,3}([.,]\d+)?\s?(%|phần trăm|percent\b)/],
    ['a multiple of the base salary', /\b\d+[.,]?\d*\s*(lần mức|× ?(lương|base))|×\s*\d+[.,]\d+/],
    ['a multiple that a pack holds', anyOf(fractions)],
    [
      'a threshold as a bare number',
      /\b(percent|threshold|quota|multiple|base_?salary|quorum|rounding|roundedTo|share(?!d)|numerator|denominator)\w*['"]?\s*[:=<>]=?\s*['"]?(?![01]\b)\d/i,
    ],
    ['a comparison with a legal threshold', /(?<![<>])[<>]=?\s*(0\.\d+|15|20|50|70|80|90)\b(?!\s*\?)/],
    ['an article of law', /\b(Điều|khoản) \d+/],
  ];
  /** What is no legal number though it looks like one, each with the reason. */
  const spared: readonly [RegExp, string][] = [
    [/^check\/rubric\//, 'a rubric’s own examples of points and shares'],
    [/^report\/explain/, 'examples in an explanation of reading and writing'],
    [/^new-campaign\//, 'sample points of a new folder, which its clerk replaces'],
    [/^(score|compose)\/.*\b(20_000n|100n|10_000)\b/, 'exact arithmetic in hundredths'],
    [/^cli\/progress\.ts|^report\/time-left\.ts/, 'nanoseconds and seconds'],
    [/piecesKept = /, 'how many blocks are kept in memory'],
    [/answerPair\('--set'/, 'an example of an answer in the help of a command'],
    [/piecesKept = /, 'how much of what is composed is kept in memory'],
    [/leastShare = /, 'how alike two reports must be to be called copied: no law sets it'],
    [/replace\(|\/[gimsu]*\.(test|exec)/, 'a pattern that reads text'],
  ];
  const suspect = lines.filter((line) => !spared.some(([pattern]) => pattern.test(line)));

  it.each(patterns)('never stands in TypeScript: %s', (_, pattern) => {
    expect(suspect.filter((line) => pattern.test(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
  });

  it.each([
    'const base = 1_490_000;',
    'const base = 1490000;',
    "const base = '1.490.000';",
    "message: 'từ 70% trở lên'",
    "'1,5 lần mức lương'",
    'percent: 90',
    'multiple: "0.3"',
    'const prize = salary * 0.45;',
    'if (share >= 70) return;',
    'quorum = 2',
    "law: 'khoản 2 Điều 68 Nghị định 91/2017/NĐ-CP'",
    'roundedTo: 10000',
  ])('would be found: %s', (line) => {
    expect(patterns.some(([, pattern]) => pattern.test(line))).toBe(true);
  });

  it.each([
    "date: '2021-09-17'",
    'line.slice(0, 4)',
    'columns > 80 ? wide : narrow',
    "number: '152/2025/NĐ-CP'",
  ])('would be spared: %s', (line) => {
    expect(patterns.filter(([, pattern]) => pattern.test(line)).map(([name]) => name)).toEqual([]);
  });
});

/** The lines of a source without its comments. */
function code(source: string): readonly string[] {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
    .filter((line) => line !== '');
}

function written(number: string): string {
  if (number.includes('.')) return `${number.replace(/0+$/, '').replace('.', '[.,]')}0*`;
  return number.replace(/\B(?=(\d{3})+$)/g, '[._]?');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lawRules } from '../../src/check/law/rules.ts';
import { codes } from '../../src/diagnostic/codes.ts';
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
    expect(lawRules.map(({ code }) => `${codes[code].slug}.ts`).sort()).toEqual(files.sort());
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
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(law|check|score|compose|report)\//.test(path) && path.endsWith('.ts'));
  const lines = sources.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

  it('is looked for in many lines', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(lines.length).toBeGreaterThan(1500);
  });

  const patterns: readonly [string, RegExp][] = [
    ['an amount of money', /\b\d{1,3}(?:[._]\d{3}){1,}\b|\b[1-9]\d{5,}\b/],
    ['a threshold or a cap in percent', /\b\d{1,3}([.,]\d+)?\s?%/],
    ['a multiple of the base salary', /\b\d+[.,]\d+\s*(lần|×)|×\s*\d+[.,]\d+/],
    [
      'a threshold as a bare number',
      /\b(percent|threshold|quota|multiple|base_?salary)\w*\s*[:=<>]+\s*['"]?\d/i,
    ],
  ];

  it.each(patterns)('never stands in TypeScript: %s', (_, pattern) => {
    expect(lines.filter((line) => pattern.test(line))).toEqual([]);
  });

  it.each([
    'const base = 1_490_000;',
    'const base = 1490000;',
    "message: 'từ 70% trở lên'",
    "'1,5 lần mức lương'",
    'percent: 90',
  ])('would be found: %s', (line) => {
    expect(patterns.some(([, pattern]) => pattern.test(line))).toBe(true);
  });
});

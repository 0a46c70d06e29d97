import { join } from 'node:path';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/diagnostic/locate.ts';
import { jsonReport } from '../../src/report/diagnostics-json.ts';
import { terminalReport } from '../../src/report/diagnostics-terminal.ts';
import type { Source } from '../../src/source/source.ts';
import { readCampaign } from '../../src/validate/read-campaign.ts';
import { campaignWith, loadCampaign } from '../campaign/load-campaign.ts';

const sound = [...loadCampaign(join(import.meta.dirname, '../campaign'))];
const pieces = [
  ...[
    '"',
    "'",
    ':',
    ': ',
    '- ',
    '-',
    '#',
    ' #',
    '|',
    '>',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!t',
    '%',
    '@',
    '`',
  ],
  ...[
    '\n',
    '\n\n',
    '  ',
    '\t',
    '\r',
    '\\',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u202e',
    'e\u0323\u0302',
    '？',
    '：',
  ],
  ...[
    '---\n',
    '...\n',
    '<<: x',
    '? ',
    '~',
    'null',
    'true',
    '1.000',
    '31/2/2021',
    '😀',
    '__proto__: 1',
    'constructor: 1',
  ],
];

/** Puts pieces into a text, takes stretches out, doubles lines: what a bad evening does to a file. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(200)),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('')),
});

function mutate(text: string, edits: readonly { at: number; remove: number; insert: string }[]): string {
  return edits.reduce((now, { at, remove, insert }) => {
    const offset = Math.floor(at * now.length);
    return now.slice(0, offset) + insert + now.slice(offset + remove);
  }, text);
}

function expectInside(source: Source | undefined, { line, column }: { line: number; column: number }): void {
  expect(line).toBeLessThanOrEqual(source?.lineStarts.length ?? 1);
  expect(column).toBeLessThanOrEqual((source?.line(line).length ?? 0) + 2);
  expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
}

function read(files: ReadonlyMap<string, Uint8Array>) {
  const { diagnostics, sources, trees } = readCampaign(files);
  const findings = locate(diagnostics, sources, trees);
  for (const { range, file, related, message, help } of findings) {
    for (const place of [{ range, file }, ...related]) {
      expectInside(sources.get(place.file), place.range.start);
      expectInside(sources.get(place.file), place.range.end);
      const { start, end } = place.range;
      expect(end.line > start.line || (end.line === start.line && end.column >= start.column)).toBe(true);
    }
    expect(`${message} ${help}`).not.toMatch(/undefined|NaN|\[object|must |expected|Unexpected|Error/);
  }
  const chalk = new Chalk({ level: 0 });
  const printed = terminalReport(findings, { sources, files: files.size, width: 80, chalk });
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(() => JSON.parse(jsonReport(findings, files.size))).not.toThrow();
  return findings;
}

describe('mutated campaigns', () => {
  it('never break the reader, and each finding lies inside its source', () => {
    fc.assert(
      fc.property(
        fc.nat(sound.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (index, edits) => {
          const [file, bytes] = sound[index] ?? ['', new Uint8Array()];
          const text = mutate(new TextDecoder().decode(bytes), edits);
          read(campaignWith(new Map([[file, new TextEncoder().encode(text)]])));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are read from any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        read(campaignWith(new Map([['nominations/an.yaml', bytes]])));
      }),
      { numRuns: 500 },
    );
  });
});

const hostile: readonly [string, string][] = [
  ['100,000 open brackets', '['.repeat(100_000)],
  ['open braces', '{a: '.repeat(50_000)],
  ['deep mappings', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['dashes on one line', '- '.repeat(50_000)],
  ['question marks on one line', '? '.repeat(50_000)],
  ['brackets after brackets', '[]'.repeat(300_000)],
  [
    'billion laughs',
    `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [${'*a, '.repeat(9)}*a]`).join('\n')}`,
  ],
  ['a recursive alias', 'a: &a\n  b: *a\n'],
  ['20,000 keys', Array.from({ length: 20_000 }, (_, n) => `k${n}: v`).join('\n')],
  ['20,000 keys without a colon', Array.from({ length: 20_000 }, (_, n) => `k${n}`).join('\n')],
  ['20,000 keys without a space', Array.from({ length: 20_000 }, (_, n) => `k${n}:v`).join('\n')],
  ['20,000 colons in texts', Array.from({ length: 20_000 }, (_, n) => `k${n}: a: b`).join('\n')],
  ['20,000 tabs', Array.from({ length: 20_000 }, (_, n) => `a${n}:\n\tb: c`).join('\n')],
  ['20,000 non-breaking spaces', Array.from({ length: 20_000 }, (_, n) => `a${n}:\u00a0c`).join('\n')],
  ['control characters', '\u0007'.repeat(500_000)],
  ['a million letters', 'a'.repeat(1_000_000)],
  ['a million quotes', '"'.repeat(1_000_000)],
  ['a million backslashes in quotes', `a: "${'\\'.repeat(1_000_000)}`],
  ['a long key', `${'k'.repeat(500_000)}: v`],
  ['an open quote over a megabyte', `a: "${'b: c\n'.repeat(150_000)}`],
  ['documents', '---\na: b\n'.repeat(50_000)],
  ['anchors', 'a: &b c\n'.repeat(50_000)],
];

describe('hostile files', () => {
  it.each(hostile)('%s are refused in bounded time', (_, text) => {
    const before = process.cpuUsage();
    const findings = read(campaignWith(new Map([['nominations/an.yaml', new TextEncoder().encode(text)]])));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(101);
    // Processor time: what else the machine does is none of our business
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(20_000);
  });
});

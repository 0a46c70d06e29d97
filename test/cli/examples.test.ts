import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const root = join(import.meta.dirname, '../..');
const host = memoryHost({
  'examples/vinh-phuc-2021': filesOf(join(root, 'examples/vinh-phuc-2021')),
  'examples/van-khe-2025': filesOf(join(root, 'examples/van-khe-2025')),
  'examples/first-mistakes': filesOf(join(root, 'examples/first-mistakes')),
});

interface Place {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

interface Report {
  readonly diagnostics: readonly {
    code: string;
    severity: string;
    file: string;
    range: { start: { line: number; column: number }; end: { column: number } };
  }[];
}

async function placesIn(folder: string): Promise<{ status: number; places: readonly Place[] }> {
  const { status, stdout } = await thidua(host, 'validate', folder, '--format', 'json');
  const { diagnostics } = JSON.parse(stdout) as Report;
  const places = diagnostics.map(({ code, severity, file, range: { start, end } }) => {
    return { code, severity, file, line: start.line, column: start.column, end: end.column };
  });
  return { status, places };
}

const listed = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as readonly Place[];

describe('the example campaigns', () => {
  it.each(['vinh-phuc-2021', 'van-khe-2025'])(
    '%s has no error, and the warnings that the file of its name lists',
    async (example) => {
      const { status, places } = await placesIn(`examples/${example}`);
      expect(places).toEqual(listed(`${example}.json`));
      expect(places.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(status).toBe(0);
    },
  );

  it('first-mistakes has its ten faults, each at its place, and nothing else', async () => {
    const { status, places } = await placesIn('examples/first-mistakes');
    expect(places).toEqual(listed('first-mistakes.json'));
    expect(places).toHaveLength(10);
    expect(status).toBe(1);
  });

  it('every fault of first-mistakes stands on a line that a comment marks', async () => {
    const { places } = await placesIn('examples/first-mistakes');
    for (const { file, line } of places) {
      const text = readFileSync(join(root, 'examples/first-mistakes', file), 'utf8').split('\n');
      const around = text.slice(Math.max(0, line - 3), line).join('\n');
      expect(around, `${file}:${line}`).toMatch(/# lỗi \d+:/);
    }
  });

  it('README shows what validate says to first-mistakes', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const shown = /<!-- output: first-mistakes -->\n```text\n([\s\S]*?)```\n/.exec(readme)?.[1];
    const { stdout } = await thidua(host, 'validate', 'examples/first-mistakes');
    expect(shown).toBe(stdout);
  });

  it('name a schema that is there on the first line of every YAML file', () => {
    for (const example of ['vinh-phuc-2021', 'van-khe-2025', 'first-mistakes']) {
      for (const [path, bytes] of filesOf(join(root, 'examples', example))) {
        if (!path.endsWith('.yaml')) continue;
        const [first = ''] = Buffer.from(bytes).toString().split('\n');
        const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1];
        expect(schema, path).toBeDefined();
        const target = join(root, 'examples', example, path, '..', schema ?? '');
        expect(() => JSON.parse(readFileSync(target, 'utf8')), path).not.toThrow();
      }
    }
  });
});

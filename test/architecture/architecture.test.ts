import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesOf } from './breaches.ts';
import { importsOf } from './imports.ts';
import { table } from './rooms.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const read = (path: string) => readFileSync(join(src, path), 'utf8');

describe('the rooms of src/', () => {
  it('keep the never rules', () => {
    expect(files.flatMap((path) => breachesOf(path, read(path), table))).toEqual([]);
  });

  it('are those declared: the rule is not vacuous', () => {
    const found = [...new Set(files.map((path) => path.split('/')[0] ?? ''))].sort();
    expect(found).toEqual(Object.keys(table).sort());
    expect(files.reduce((sum, path) => sum + importsOf(read(path)).length, 0)).toBeGreaterThan(files.length);
  });

  it('are small: no file over 300 lines, and the median at most 60', () => {
    const written = files.filter((path) => !path.includes('.generated.'));
    const sizes = written.map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
    const ordered = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(ordered[Math.floor(ordered.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('have names that say what stands in them', () => {
    const vague = files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.ts$)/.test(path));
    expect(vague).toEqual([]);
    const classes = files.flatMap(
      (path) => read(path).match(/\bclass\s+\w*(Manager|Helper|Util|Data|Info)\b/g) ?? [],
    );
    expect(classes).toEqual([]);
  });
});

describe('the rule bites', () => {
  it.each([
    ['score/a.ts', "import { parse } from '../parse/parse.ts';", 'a static import'],
    ['score/a.ts', "import type { Tree } from '../parse/tree.ts';", 'a type import'],
    ['score/a.ts', "import {\n  parse,\n  type Tree,\n} from '../parse/parse.ts';", 'a multi-line import'],
    ['score/a.ts', "export { parse } from '../parse/parse.ts';", 'a re-export'],
    ['score/a.ts', "export * from '../parse/parse.ts';", 'a star re-export'],
    ['compose/a.ts', "const kit = await import('pdfkit');", 'a dynamic import'],
    ['check/a.ts', "import 'yaml';", 'a side-effect import'],
    ['typeset/a.ts', "import { Plan } from '../model/files.generated.ts';", 'an award in the typesetter'],
    ['report/a.ts', "import search from '@inquirer/search';", 'inquirer outside cli'],
    ['law/a.ts', "import { readFileSync } from 'node:fs';", 'node in a pure room'],
    ['score/a.ts', "import { x } from '../../test/fixture.ts';", 'test in production'],
    ['score/a.ts', 'const now = new Date();', 'the clock'],
    ['score/a.ts', 'const id = Math.random();', 'chance'],
    ['law/a.ts', 'console.log(1);', 'the console'],
    ['law/a.ts', 'const home = process.env.HOME;', 'the process'],
    ['attic/a.ts', 'export const a = 1;', 'a room nobody declared'],
  ])('%s: %s (%s)', (path, text) => {
    expect(breachesOf(path, text, table)).toHaveLength(1);
  });
});

describe('the rule spares', () => {
  it.each([
    ['score/a.ts', "// import { parse } from '../parse/parse.ts';", 'an import in a line comment'],
    ['score/a.ts', "/**\n * import { parse } from '../parse/parse.ts';\n */", 'an import in a block comment'],
    ['score/a.ts', "const text = 'console.log and new Date()';", 'words in a string'],
    [
      'score/a.ts',
      "const url = 'http://x'; // process\nimport { Big } from 'big.js';",
      'a comment after a string with //',
    ],
    [
      'score/a.ts',
      "import { rank } from './rank.ts';\nimport type { Plan } from '../model/files.generated.ts';",
      'its own room',
    ],
  ])('%s: %s (%s)', (path, text) => {
    expect(breachesOf(path, text, table)).toEqual([]);
  });
});

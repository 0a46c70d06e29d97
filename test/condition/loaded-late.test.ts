import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');

it('no command loads the expression library before a rubric has a condition', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('condition/'));
  const early = files.filter((file) =>
    /\bfrom '[./]+condition\//.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(early).toEqual([]);
  const late = files.filter((file) =>
    /\bimport\('[./]+condition\//.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(late).toEqual(['pipeline.ts']);
});

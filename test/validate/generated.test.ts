import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const committed = join(import.meta.dirname, '../../src/validate/validators.generated.js');
const generator: string = '../../scripts/generate.mjs';

describe('validators.generated.js', () => {
  it('is what the schemas give now: run `npm run generate` when this fails', async () => {
    const { generateValidators } = await import(generator);
    expect((await generateValidators()) === readFileSync(committed, 'utf8')).toBe(true);
  });

  it('needs no package at run time and says no English sentence', () => {
    const text = readFileSync(committed, 'utf8').replace(/\.code='require\([^']*'/g, '');
    const found = text.match(/\brequire\(|^import\b|must be|must NOT|must have/gm);
    expect(found).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitTemplate } from '../../src/compose/template/source.ts';
import { knownFronts } from '../../src/validate/known-fronts.generated.ts';
import { readFrontMatter } from '../../src/validate/read-front-matter.ts';
import { shippedTemplates } from '../compose/shipped-templates.ts';

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

describe('document-names.generated.ts', () => {
  it('is what the schema of the plan says now: run `npm run generate` when this fails', async () => {
    const { generateNames } = await import(generator);
    const path = join(import.meta.dirname, '../../src/model/document-names.generated.ts');
    expect(generateNames() === readFileSync(path, 'utf8')).toBe(true);
  });
});

describe('known-fronts.generated.ts', () => {
  const fronts = new Set(
    [...shippedTemplates().values()].flatMap(({ text }) => splitTemplate(text).front ?? []),
  );

  it('is what the templates say now: run `npm run generate` when this fails', async () => {
    const { generateFronts } = await import(generator);
    const path = join(import.meta.dirname, '../../src/validate/known-fronts.generated.ts');
    expect(generateFronts() === readFileSync(path, 'utf8')).toBe(true);
    expect([...knownFronts.keys()].sort()).toEqual([...fronts].sort());
  });

  it('is what is read where the text is not known', () => {
    for (const front of fronts) {
      const anew = readFrontMatter('templates/x.md', `${front}# nobody knows this text\n`);
      const { value, diagnostics } = anew;
      expect(readFrontMatter('templates/x.md', front)).toEqual({ value, diagnostics });
      expect(value).toBeDefined();
    }
  });
});

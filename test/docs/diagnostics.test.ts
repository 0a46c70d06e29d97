import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/check.ts';
import { type Code, codes } from '../../src/diagnostic/codes.ts';

const root = join(import.meta.dirname, '../..');
const generator: string = '../../scripts/diagnostics.mjs';
const committed = readFileSync(join(root, 'docs/diagnostics.md'), 'utf8');
const sections = new Map(
  committed
    .split(/^<a id="/m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('"')), section]),
);
const listed = (Object.keys(codes) as Code[]).map((code) => ({ code, ...codes[code] }));
const laidDown = listed.filter(({ slug }) => existsSync(join(root, 'test/rules', slug, 'expected.txt')));

/** Text of a section as it reads, without Markdown's escapes. */
function read(slug: string): string {
  return (sections.get(slug) ?? '').replace(/\\(.)/g, '$1');
}

describe('docs/diagnostics.md', () => {
  it('is what codes, rules and fixtures give now: run `npm run generate` when this fails', async () => {
    const { composeDiagnostics } = await import(generator);
    expect(committed).toBe(composeDiagnostics(codes, rules));
  });

  it('has one section for each code and no other', () => {
    expect([...sections.keys()]).toEqual(listed.map(({ slug }) => slug));
  });

  it.each(listed)('$code $slug says what it means', ({ code, slug, meaning }) => {
    const rule = rules.find((candidate) => candidate.code === code);
    expect(read(slug)).toContain(`### ${code}: ${rule?.title ?? meaning}\n`);
    if (rule) expect(read(slug)).toContain(rule.explanation);
  });

  it.each(laidDown)('$code $slug shows its message as printed and its mended neighbour', ({ slug }) => {
    const expected = readFileSync(join(root, 'test/rules', slug, 'expected.txt'), 'utf8');
    expect(sections.get(slug)).toContain(`text\n${expected.trimEnd()}\n\`\`\``);
    expect(sections.get(slug)).toMatch(/^`{3,}diff\n@@ .+\n/m);
  });

  it('shows no sign that would turn its text around or hide in it', () => {
    expect(committed.match(/[^\P{C}\n]/gu)).toBeNull();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/check.ts';
import { type Code, codes } from '../../src/diagnostic/codes.ts';
import { explanations } from '../../src/report/explain-words.ts';

const root = join(import.meta.dirname, '../..');
const generator: string = '../../scripts/diagnostics.mjs';
const committed = readFileSync(join(root, 'docs/diagnostics.md'), 'utf8');
const sections = new Map(
  committed
    .split(/^<a id="/m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('"')), section]),
);
const listed = (Object.keys(codes) as Code[]).map((code) => ({ code, slug: codes[code] }));
const laidDown = listed.filter(({ slug }) => existsSync(join(root, 'test/rules', slug, 'expected.txt')));

const unsaid = { title: '', explanation: '' };

/** Text of a section as it reads, without Markdown's escapes. */
function read(slug: string): string {
  return (sections.get(slug) ?? '').replace(/\\(.)/g, '$1');
}

describe('docs/diagnostics.md', () => {
  it('is what codes, rules and fixtures give now: run `npm run generate` when this fails', async () => {
    const { composeDiagnostics } = await import(generator);
    expect(committed).toBe(composeDiagnostics(codes, rules, explanations));
  });

  it('has one section for each code and no other', () => {
    expect([...sections.keys()]).toEqual(listed.map(({ slug }) => slug));
  });

  it.each(listed)('$code $slug says what it means and why it matters', ({ code, slug }) => {
    const { title, explanation } = rules.find((rule) => rule.code === code) ?? explanations[code] ?? unsaid;
    expect(read(slug)).toContain(`### ${code}: ${title}\n`);
    expect(explanation).toMatch(/^\S.{40,}\.$/);
    expect(explanation).toBe(explanation.normalize('NFC'));
    expect(read(slug)).toContain(`\n${explanation}\n`);
  });

  it.each(laidDown)('$code $slug shows its message as printed and its mended neighbour', ({ slug }) => {
    const expected = readFileSync(join(root, 'test/rules', slug, 'expected.txt'), 'utf8');
    expect(sections.get(slug)).toContain(`text\n${expected.trimEnd()}\n\`\`\``);
    expect(sections.get(slug)).toMatch(/^`{3,}diff\n@@ .+\n/m);
  });

  it('takes each explanation from one place', () => {
    const owned = new Set(rules.map(({ code }) => code));
    expect(Object.keys(explanations).filter((code) => owned.has(code as Code))).toEqual([]);
  });

  it('travels with the package, since thidua explain prints it', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.files).toContain('docs/diagnostics.md');
  });

  it('shows no sign that would turn its text around or hide in it', () => {
    expect(committed.match(/[^\P{C}\n]/gu)).toBeNull();
  });
});

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/check.ts';
import { rules as dossierRules } from '../../src/check/rules.ts';
import { codes } from '../../src/diagnostic/codes.ts';
import { nodeFolder } from '../../src/host/node-folder.ts';
import { survey } from '../../src/pipeline.ts';
import { terminalFinding } from '../../src/report/diagnostics-terminal.ts';
import type { Folder } from '../../src/world.ts';

const root = join(import.meta.dirname, '../..');
const sound = nodeFolder(join(root, 'test/campaign'));
const shipped = nodeFolder(root);

/** The small sound campaign with the files of a fixture in the place of its own. */
function fixture(...path: string[]): Folder {
  const own = nodeFolder(join(import.meta.dirname, ...path));
  return {
    ...own,
    read: (file) => own.read(file) ?? sound.read(file),
    size: (file) => own.size(file) ?? sound.size(file),
    list: (folder) => [...new Set([...sound.list(folder), ...own.list(folder)])].sort(),
  };
}

function surveyed(campaign: Folder) {
  const nothing = { edition: '', lock: () => undefined, font: () => new Uint8Array() };
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return survey({ today: '2000-01-01', campaign, shipped, sha256, ...nothing });
}

const laidDown = rules
  .map(({ code }) => ({ code, slug: codes[code].slug }))
  .filter(({ slug }) => existsSync(join(import.meta.dirname, slug)));

describe('each rule', () => {
  it('of the dossier has its fixture', () => {
    const without = dossierRules.filter(
      ({ code }) => !existsSync(join(import.meta.dirname, codes[code].slug)),
    );
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  it.each(laidDown)(
    '$code $slug is said as its fixture shows, and nothing else is',
    async ({ code, slug }) => {
      const { findings, sources } = await surveyed(fixture(slug));
      expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
      const chalk = new Chalk({ level: 0 });
      const frames = findings.map((finding) => terminalFinding(finding, { sources, width: 100, chalk }));
      await expect(`${frames.join('\n\n')}\n`).toMatchFileSnapshot(
        join(import.meta.dirname, slug, 'expected.txt'),
      );
    },
  );

  it.each(laidDown)('$code $slug is silent on its mended neighbour', async ({ slug }) => {
    const clean = join(import.meta.dirname, slug, 'clean');
    expect(readdirSync(clean).length).toBeGreaterThan(0);
    expect((await surveyed(fixture(slug, 'clean'))).findings).toEqual([]);
  });
});

describe('the ordered list', () => {
  it('has every rule once, in the order of the codes', () => {
    const listed = dossierRules.map(({ code }) => code);
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  it('has every file that declares a rule, named by its slug', () => {
    const files = ['', 'text']
      .flatMap((folder) => readdirSync(join(root, 'src/check', folder)))
      .filter((name) => name.endsWith('.ts'));
    const missing = dossierRules.filter(({ code }) => !files.includes(`${codes[code].slug}.ts`));
    expect(missing.map(({ code }) => code)).toEqual([]);
    const owned = Object.entries(codes).filter(([code]) => /^TD(11|30|31)/.test(code));
    expect(owned.map(([code]) => code)).toEqual(dossierRules.map(({ code }) => code));
  });

  it.each(dossierRules)('$code explains itself', ({ title, explanation }) => {
    expect(title).not.toMatch(/\.$/);
    const sentences = explanation.match(/[.](?=\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(explanation).toBe(explanation.normalize('NFC'));
  });
});

it('does not call a nomination unknown that is only left out', async () => {
  const council = nodeFolder(join(import.meta.dirname, 'unknown-nomination'));
  const faulty = nodeFolder(join(import.meta.dirname, 'wrong-form'));
  const campaign: Folder = {
    ...sound,
    read: (file) => (file === 'council.yaml' ? council : file.startsWith('nominations/') ? faulty : sound).read(file),
  };
  expect((await surveyed(campaign)).findings.map(({ code }) => code)).toEqual(['TD2009']);
});

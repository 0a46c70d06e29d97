import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { lawRules } from '../../src/check/law/rules.ts';
import { rules as dossierRules } from '../../src/check/rules.ts';
import { codes } from '../../src/diagnostic/codes.ts';
import { nodeFolder } from '../../src/host/node-folder.ts';
import { nodeWorld } from '../../src/host/node-world.ts';
import { survey } from '../../src/pipeline.ts';
import { packaging } from '../../src/packaging.ts';
import { printing } from '../../src/printing.ts';
import { terminalFinding } from '../../src/report/diagnostics-terminal.ts';
import type { Folder } from '../../src/world.ts';
import { fixture, recipeOf } from './fixture.ts';

const root = join(import.meta.dirname, '../..');
const { shipped, font } = nodeWorld('.');
const diagnostics = readFileSync(join(root, 'docs/diagnostics.md'), 'utf8');

/** What is found in a campaign; what only its printing brings to light too, where the code is one of print. */
async function surveyed(campaign: Folder, code = '') {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const nothing = { edition: () => '', lock: () => () => {}, hashing: () => ({ add() {}, end: () => '' }) };
  const world = { today: '2000-01-01', campaign, shipped, font, sha256, ...nothing };
  const found = await survey(world);
  if (!code.startsWith('TD6')) return found;
  const printed = printing(world, found, false);
  const packages = packaging(world, printed);
  const findings = [...found.findings, ...printed.findings, ...packages.findings(packages.ids)];
  return { findings, sources: printed.sources };
}

/** Codes without a fixture: a fault of the program itself is not laid down. */
const withoutFixture = /^TD9/;
const listed = Object.entries(codes).map(([code, slug]) => ({ code, slug }));
const laidDown = listed.filter(({ slug }) => existsSync(join(import.meta.dirname, slug)));

describe('each code', () => {
  it('has its fixture', () => {
    const without = listed.filter((one) => !withoutFixture.test(one.code) && !laidDown.includes(one));
    expect(without).toEqual([]);
  });

  it('owns its fixture', () => {
    const slugs = new Set<string>(listed.map(({ slug }) => slug));
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).filter((name) => !slugs.has(name))).toEqual([]);
  });

  it.each(laidDown)(
    '$code $slug is said as its fixture shows, and nothing else is',
    async ({ code, slug }) => {
      const { findings, sources } = await surveyed(fixture(slug), code);
      const { alongside = [] } = recipeOf(slug);
      const own = findings.filter((finding) => !alongside.includes(finding.code));
      expect([...new Set(own.map((finding) => finding.code))]).toEqual([code]);
      const chalk = new Chalk({ level: 0 });
      const frames = own.map((finding) => terminalFinding(finding, { sources, width: 100, chalk }));
      const expected = join(import.meta.dirname, slug, 'expected.txt');
      const wasRead = existsSync(expected);
      await expect(`${frames.join('\n\n')}\n`).toMatchFileSnapshot(expected);
      expect(wasRead, `${expected} was written just now: read it as a clerk would, then run this again`).toBe(
        true,
      );
    },
  );

  it.each(laidDown)('$code $slug is silent on its mended neighbour', async ({ code, slug }) => {
    const clean = join(import.meta.dirname, slug, 'clean');
    expect(readdirSync(clean).length).toBeGreaterThan(0);
    expect((await surveyed(fixture(slug, 'clean'), code)).findings).toEqual([]);
  });
});

describe('a rule of the law', () => {
  it.each(lawRules)('$code cites the article that it rests on', ({ code }) => {
    const frames = readFileSync(join(import.meta.dirname, codes[code], 'expected.txt'), 'utf8');
    expect(frames).toMatch(/^ *= căn cứ: \S/m);
    const section = diagnostics.split(`### ${code}: `)[1]?.split('\n### ')[0];
    expect(section).toContain('Căn cứ pháp lý: ');
  });
});

describe('the ordered list', () => {
  it('has every rule once, in the order of the codes', () => {
    const listedRules = dossierRules.map(({ code }) => code);
    expect(listedRules).toEqual([...new Set(listedRules)].sort());
  });

  it('has every file that declares a rule, named by its slug', () => {
    const files = ['', 'text']
      .flatMap((folder) => readdirSync(join(root, 'src/check', folder)))
      .filter((name) => name.endsWith('.ts'));
    const missing = dossierRules.filter(({ code }) => !files.includes(`${codes[code]}.ts`));
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

describe('a council that names a nomination which is left out', () => {
  const sound = nodeFolder(join(root, 'test/campaign'));
  const council = nodeFolder(join(import.meta.dirname, 'unknown-nomination'));
  const told = async (nominations: Folder) => {
    const campaign: Folder = {
      ...sound,
      read: (file) =>
        (file === 'council.yaml' ? council : file.startsWith('nominations/') ? nominations : sound).read(file),
    };
    const { findings } = await surveyed(campaign);
    return findings.map(({ code, message }) => `${code} ${/(?<=mã )“.*?”/.exec(message)?.[0] ?? ''}`.trim());
  };

  it('is not told that it is unknown, but of another that is', async () => {
    const faulty = nodeFolder(join(import.meta.dirname, 'wrong-form'));
    expect(await told(faulty)).toEqual(['TD3008 “nguyen-thi-anh”', 'TD2009']);
  });

  it('is not told of any while one cannot be read', async () => {
    const unreadable = nodeFolder(join(import.meta.dirname, 'control-character'));
    expect(await told(unreadable)).toEqual(['TD1005']);
  });
});

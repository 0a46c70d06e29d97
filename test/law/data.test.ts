import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { instrumentOf } from '../../src/law/instrument.ts';
import { loadLaw } from '../../src/law/law.ts';
import type { LawProvision } from '../../src/model/files.generated.ts';
import { shippedFiles, shippedLaw } from './shipped.ts';

const root = join(import.meta.dirname, '../..');
const files = shippedFiles();
const law = shippedLaw();

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
for (const name of readdirSync(join(root, 'schemas'))) {
  ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')), name);
}
const schemaOf = (name: string) =>
  `law-${name.startsWith('regime-') ? 'regime' : name.replace('.yaml', '')}.schema.json`;

/** Every provision in a parsed file, with the route to it. */
function provisions(node: unknown, route: string): [string, LawProvision][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => provisions(item, `${route}/${index}`));
  if (node === null || typeof node !== 'object') return [];
  const own: [string, LawProvision][] =
    'instrument' in node && 'article' in node ? [[route, node as LawProvision]] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => provisions(value, `${route}/${key}`))];
}
const all = Object.entries(files).flatMap(([name, content]) => provisions(content, name));

describe('the files of law/', () => {
  it.each(Object.keys(files))('%s fits its schema', (name) => {
    const validate = ajv.getSchema(schemaOf(name));
    expect(validate, `no schema for ${name}`).toBeDefined();
    validate?.(files[name]);
    expect(validate?.errors ?? []).toEqual([]);
  });

  it.each(Object.keys(files))('%s is NFC and names its schema', (name) => {
    const text = readFileSync(join(root, 'law', name), 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../schemas/${schemaOf(name)}`);
  });

  it('hold many provisions, each of an instrument that is listed', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([, { instrument }]) => !law.instruments.has(instrument))).toEqual([]);
  });

  it('say why, wherever a regime relies on what nobody has verified', () => {
    const silent = all.filter(
      ([route, provision]) =>
        route.startsWith('regime-') && provision.status === 'unverified' && provision.note === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('stand parsed in law.generated.json, as `npm run generate` writes it', () => {
    const generated = JSON.parse(readFileSync(join(root, 'law/law.generated.json'), 'utf8'));
    expect(generated).toEqual(files);
  });

  it('are missing: the message names the file', () => {
    const { 'awards.yaml': _, ...rest } = files;
    expect(() => loadLaw(rest)).toThrow('law/awards.yaml');
    expect(() =>
      loadLaw(Object.fromEntries(Object.entries(files).filter(([n]) => !n.startsWith('regime')))),
    ).toThrow('law/regime-*.yaml');
  });
});

describe('the packs', () => {
  it('name only awards of the catalogue, and of the right kind of prize', () => {
    for (const regime of law.regimes) {
      const groups = [
        ...regime.deciders,
        ...regime.prizes.multiples,
        ...regime.votes,
        ...regime.forms,
        ...regime.dossiers,
        ...regime.standards,
        ...(regime.deadlines ?? []),
      ];
      const unknown = groups.flatMap(({ awards }) => awards ?? []).filter((code) => !law.awards.has(code));
      expect(unknown, regime.id).toEqual([]);
      for (const { awards, kind } of regime.prizes.multiples) {
        for (const code of awards) expect(law.awards.get(code)?.for, `${regime.id} ${code}`).toContain(kind);
      }
    }
  });

  it('give each award and kind one prize at most', () => {
    for (const regime of law.regimes) {
      const keys = regime.prizes.multiples.flatMap(({ awards, kind }) =>
        awards.map((code) => `${code} ${kind}`),
      );
      expect(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        regime.id,
      ).toEqual([]);
    }
  });

  it('follow one another without a gap and without an overlap', () => {
    const edges = law.regimes.map(({ from, until }) => [from, until]);
    expect(edges).toEqual([
      ['2017-10-01', '2023-12-31'],
      ['2024-01-01', '2025-06-30'],
      ['2025-07-01', undefined],
    ]);
  });

  it('let somebody decide on every award that has a prize', () => {
    for (const regime of law.regimes) {
      const decided = new Set(regime.deciders.flatMap(({ awards }) => awards));
      const orphans = regime.prizes.multiples
        .flatMap(({ awards }) => awards)
        .filter((code) => !decided.has(code));
      // Bằng khen of a military region or a national university has deciders of its own, outside these offices.
      expect(
        [...new Set(orphans)].filter((code) => code !== 'BKQK'),
        regime.id,
      ).toEqual([]);
    }
  });

  it('name in each basis line every instrument that the line is for', () => {
    for (const { wording, instruments } of law.regimes.flatMap(({ bases }) => bases)) {
      expect(wording).toMatch(/^Căn cứ .*[^;.]$/);
      for (const id of instruments) {
        const { type, number, title } = instrumentOf(law, id);
        expect(wording).toContain(title);
        if (type !== 'Luật') expect(wording).toContain(`${type} số ${number}`);
      }
    }
  });
});

describe('the catalogue', () => {
  it('keeps titles and commendations apart, each in its place in the order of lists', () => {
    const awards = [...law.awards.values()];
    expect(new Set(awards.map(({ rank }) => rank)).size).toBe(awards.length);
    const titles = awards.filter(({ type }) => type === 'title').map(({ code }) => code);
    expect(titles).toEqual(
      expect.arrayContaining(['LDTT', 'CSTDCS', 'CSTDT', 'CSTDTQ', 'TTLDTT', 'TTLDXS', 'COTINH', 'COCP']),
    );
    const commendations = awards.filter(({ type }) => type === 'commendation').map(({ code }) => code);
    expect(commendations).toEqual(expect.arrayContaining(['GK', 'GKX', 'BKT', 'BKTTG']));
  });
});

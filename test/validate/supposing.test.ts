import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/check.ts';
import type { Diagnostic, Place, Route } from '../../src/diagnostic/diagnostic.ts';
import { isMapping, type Value, valueAt } from '../../src/parse/tree.ts';
import { type Survey, survey } from '../../src/pipeline.ts';
import { type FileKind, type SchemaNode, schemaOf } from '../../src/validate/schema-node.ts';
import { campaignWith, loadCampaign } from '../campaign/load-campaign.ts';
import { filesOf, memoryWorld } from '../memory-host.ts';

const examples = join(import.meta.dirname, '../../examples');
const { shipped, font } = memoryWorld(new Map());

function look(files: Map<string, Uint8Array>): Promise<Survey> {
  return survey({ ...memoryWorld(files), shipped, font });
}

/** One value of a campaign, and where it stands. */
interface Spot {
  readonly file: string;
  readonly route: Route;
  /** Whether its owner can do without it. */
  readonly optional: boolean;
}

function* spotsOf(
  file: string,
  value: Value,
  node: SchemaNode | undefined,
  route: Route = [],
): Generator<Spot> {
  const steps = Array.isArray(value) ? value.keys() : isMapping(value) ? Object.keys(value) : [];
  for (const step of steps) {
    const at = [...route, step];
    const optional = typeof step === 'string' && node?.required.includes(step) === false;
    yield { file, route: at, optional };
    yield* spotsOf(file, valueAt(value, [step]) ?? null, node?.child(step), at);
  }
}

function allSpots({ trees }: Survey): readonly Spot[] {
  return [...trees].flatMap(([file, { data }]) => {
    const kind = file.startsWith('nominations/') ? 'nomination' : (file.replace('.yaml', '') as FileKind);
    return [...spotsOf(file, data, schemaOf(kind))];
  });
}

/** A campaign with one value of another kind than any schema wants there; its lines stay where they are. */
function broken(files: Map<string, Uint8Array>, { trees, sources }: Survey, { file, route }: Spot) {
  const tree = trees.get(file);
  const text = sources.get(file)?.text ?? '';
  const { offset, length } = tree?.span(route, 'value') ?? { offset: 0, length: 0 };
  const wrong = typeof valueAt(tree?.data ?? null, route) === 'string' ? '{}' : 'x';
  const lines = text.slice(offset, offset + length).split('\n').length - 1;
  const by = `${text.slice(0, offset)}${wrong}${'\n'.repeat(lines)}${text.slice(offset + length)}`;
  return new Map([...files, [file, new TextEncoder().encode(by)]]);
}

const schema = (code: string) => code.startsWith('TD2');
const nameOf = ({ code, place }: Diagnostic) => `${code} ${JSON.stringify(place)}`;

/** Whether a finding has to do with a value: it stands in it or on it, or speaks of it, or seeks what may be it. */
function concerns({ code, place, related = [] }: Diagnostic, { file, route }: Spot): boolean {
  const rule = rules.find((one) => one.code === code);
  const touches = (one: Place) =>
    'route' in one &&
    one.file === file &&
    one.route.slice(0, route.length).join('\n') === route.slice(0, one.route.length).join('\n');
  return (
    rule?.seeks?.test(`${file} ${route.join('.')}`) === true ||
    touches(place) ||
    related.some((other) => touches(other.place))
  );
}

describe('a campaign with one value broken', () => {
  it('has one finding more, whatever value it is', async () => {
    const files = loadCampaign(join(import.meta.dirname, '../campaign'));
    const sound = await look(files);
    expect(sound.diagnostics).toEqual([]);
    const spots = allSpots(sound);
    expect(spots.length).toBeGreaterThan(100);
    const wrong = [];
    for (const spot of spots) {
      const found = (await look(broken(files, sound, spot))).diagnostics.map(({ code }) => code);
      if (found.length !== 1 || !found.every(schema)) wrong.push([spot.file, spot.route.join('.'), found]);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps every other finding that it had, where the value is one that may be left out', async () => {
    const files = filesOf(join(examples, 'first-mistakes'));
    const before = await look(files);
    const spots = allSpots(before).filter(({ optional }) => optional);
    expect(spots.length).toBeGreaterThan(50);
    const lost = [];
    for (const spot of spots) {
      const after = new Set((await look(broken(files, before, spot))).diagnostics.map(nameOf));
      const gone = before.diagnostics.filter((one) => !concerns(one, spot) && !after.has(nameOf(one)));
      if (gone.length > 0) lost.push([spot.file, spot.route.join('.'), gone.map(nameOf)]);
    }
    expect(lost).toEqual([]);
  });
});

describe('a campaign with several mistakes in one file', () => {
  const sound = loadCampaign(join(import.meta.dirname, '../campaign'));
  const text = (file: string) => new TextDecoder().decode(sound.get(file));
  const found = async (changes: Readonly<Record<string, string>>) => {
    const bytes = Object.entries(changes).map(([file, by]) => [file, new TextEncoder().encode(by)] as const);
    const { findings, dossier, standing } = await look(campaignWith(new Map(bytes)));
    const told = findings.map(({ code, range }) => `${code} ${range.start.line}`);
    return { told, read: dossier.nominations.length, scored: standing?.nominations.length };
  };
  const an = 'nominations/an.yaml';

  it('tells them all, and scores nothing of that file', async () => {
    const by = text(an).replace('female', 'mael').replace('van-phong', 'vp').replace('58,5', '900');
    expect(await found({ [an]: by })).toEqual({
      told: ['TD2007 5', 'TD3001 8', 'TD3102 16'],
      read: 0,
      scored: 0,
    });
  });

  it('looks below a key that was misspelt or lost its place', async () => {
    const by = text(an).replace('scores:', 'scors:').replace('58,5', '900');
    expect((await found({ [an]: by })).told).toEqual(['TD2006 14', 'TD3102 16']);
    const out = text(an)
      .replace('  birth_date: 14/3/1991\n', '')
      .replace('unit:', 'birth_date: 14/3/2040\nunit:');
    expect((await found({ [an]: out })).told).toEqual(['TD2016 7', 'TD3028 7']);
  });

  it('takes a nominee for what is described of it', async () => {
    const by = text(an).replace('kind: individual', 'kind: collective').replace('van-phong', 'vp');
    expect((await found({ [an]: by })).told).toEqual(['TD2014 2', 'TD3001 8']);
  });

  it('looks at a council that lacks what it must have', async () => {
    const by = `${text('council.yaml').replace(/^abbreviation.*\n/m, '')}assessments:
  - nomination: nguyen-thi-an
    scores: { tc1: { points: 61, reason: nhầm } }
`;
    expect((await found({ 'council.yaml': by })).told).toEqual(['TD2004 1', 'TD3102 13']);
  });

  it('silences what a faulty plan silences', async () => {
    const by = text('plan.yaml').replace('  end: 15/12/2021\n', '').replace('participants:', 'participnts:');
    expect((await found({ 'plan.yaml': by })).told).toEqual(['TD3017 12', 'TD2006 14']);
    expect((await found({ 'plan.yaml': `${by}silence: [TD3017]\n` })).told).toEqual(['TD2006 14']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readVariables, templateVariablesDoc } from '../../scripts/template-variables.mjs';
import { factsOf } from '../../src/compose/facts.ts';
import { taken } from '../../src/compose/markup/arguments.ts';
import { directiveNames } from '../../src/compose/markup/blocks.ts';
import { recipes } from '../../src/compose/papers/papers.ts';
import { ownFilters, plainFilters } from '../../src/compose/template/filters.ts';
import { tagNames } from '../../src/compose/template/tags.ts';
import { Writer } from '../../src/compose/writer.ts';
import { inputFrom } from '../compose/campaign.ts';
import { exampleDossier, optional } from '../compose/example.ts';

interface Variables {
  readonly common: Readonly<Record<string, string>>;
  readonly papers: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly writing: string;
  readonly documents: Readonly<Record<string, readonly string[]>>;
  readonly filters: Readonly<Record<string, string>>;
  readonly plain_filters: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
}

const variables: Variables = readVariables();
const example = exampleDossier('vinh-phuc-2021');
const opinions = [{ agency: 'Công an tỉnh', number: '1', symbol: 'CAT-PV01', date: '2021-12-01', text: 'x' }];
const papers = [
  ...(example.plan?.value.papers ?? []).map((paper) => ({ ...paper, opinions })),
  ...optional.map((document) => ({ document, signer: 'giam-doc' })),
];
const seals = {
  seals: [
    { date: '2021-09-17', by: 'x', plan: 'a', criteria: 'b' },
    { date: '2021-09-18', by: 'x', plan: 'c', criteria: 'b' },
  ],
};
const plan = example.plan && { ...example.plan, value: { ...example.plan.value, papers } };

/** Keys of reasons differ by their codes: the templates print them through `_reason`. */
const open: ReadonlySet<string> = new Set(['reason']);

function writerOf() {
  const seal = { value: seals as never, file: 'seal.yaml', route: [] };
  const input = inputFrom({ ...example, plan, seal });
  const facts = factsOf(input);
  if (!facts) throw new Error('the example has no plan');
  return { facts, input, writer: new Writer(facts, input.templates) };
}

/** Every name that a template may write, as `group.key`, and what is not described. */
function walked() {
  const used = new Set<string>();
  const unknown = new Set<string>();
  const visit = (owner: string, known: Readonly<Record<string, string>>, value: object) => {
    for (const [key, inner] of Object.entries(value)) {
      const described = known[key];
      if (described === undefined) unknown.add(`${owner}.${key}`);
      else {
        used.add(`${owner}.${key}`);
        into(described.split(' | ')[1], inner, `${owner}.${key}`);
      }
    }
  };
  const into = (shape: string | undefined, value: unknown, at: string) => {
    const group = shape?.replace('*', '') ?? '';
    if (shape === undefined && typeof value === 'object' && value !== null)
      unknown.add(`${at} is no plain value`);
    if (group === '' || open.has(group)) return;
    const described = variables.groups[group];
    if (!described) unknown.add(`group ${group}`);
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each === 'object' && each !== null) visit(group, described ?? {}, each);
  };
  const { facts, writer } = writerOf();
  const known = { ...variables.common, ...variables.papers };
  for (const { document, copies } of recipes)
    for (const copy of copies(facts)) visit('', known, writer.scope(document, copy));
  return { used, unknown: [...unknown] };
}

describe('docs/mau-van-ban.md', () => {
  it('is what docs/mau-van-ban.yaml gives: run `npm run generate` when this fails', () => {
    const written = readFileSync(join(import.meta.dirname, '../../docs/mau-van-ban.md'), 'utf8');
    expect(written).toBe(templateVariablesDoc());
  });

  it('names every value that a template may name, and no other', () => {
    const { used, unknown } = walked();
    expect(unknown).toEqual([]);
    const described = [
      ...Object.keys({ ...variables.common, ...variables.papers }).map((key) => `.${key}`),
      ...Object.entries(variables.groups).flatMap(([group, keys]) =>
        Object.keys(keys).map((key) => `${group}.${key}`),
      ),
    ];
    // What only another campaign has: a household, members who mark, ratings, an award given in the past,
    // a share of votes of its own.
    const elsewhere = new Set([
      'mark.name',
      'mark.points',
      'mark.met',
      'rating.year',
      'rating.result',
      'article.article',
      'own_threshold.award',
      'own_threshold.percent',
      'own_threshold.of',
      'own_threshold.source',
    ]);
    expect(described.filter((name) => !used.has(name) && !elsewhere.has(name))).toEqual([]);
  });

  it('names what each paper has beside what all have', () => {
    const { facts, writer } = writerOf();
    const had = recipes.map(({ document, copies }) => {
      const names = [...copies(facts)].flatMap((copy) => Object.keys(writer.scope(document, copy)));
      return [document, [...new Set(names)].filter((name) => !(name in variables.common))];
    });
    expect(variables.documents).toEqual(Object.fromEntries(had));
  });

  it('names every filter, tag, block with its arguments, and part', () => {
    expect(Object.keys(variables.filters).sort()).toEqual(Object.keys(ownFilters).sort());
    expect(Object.keys(variables.plain_filters).sort()).toEqual([...plainFilters].sort());
    for (const tag of tagNames) expect(variables.writing).toMatch(new RegExp(`\\{% ${tag}[ %]`));
    for (const block of directiveNames) expect(variables.writing).toContain(`\`::: ${block}`);
    for (const argument of Object.values(taken).flatMap(Object.keys))
      expect(variables.writing).toContain(`${argument}=`);
    const parts = [...writerOf().input.templates.keys()].filter((name) => name.startsWith('_'));
    expect(Object.keys(variables.parts).sort()).toEqual(parts.sort());
  });

  it('shows a template that prints as it stands', () => {
    const [, text = ''] = /```liquid\n([\s\S]*?)```/.exec(variables.writing) ?? [];
    const front = parse(/^---\n([\s\S]*?)---\n/.exec(text)?.[1] ?? '');
    const { facts, input } = writerOf();
    const templates = new Map([...input.templates, ['notice', { file: 'templates/notice.md', text, front }]]);
    const writer = new Writer(facts, templates);
    const [notice] = [...(recipes.find(({ document }) => document === 'notice')?.copies(facts) ?? [])];
    if (!notice) throw new Error('the example has no notice');
    const { value, diagnostics } = writer.write('notice', notice);
    expect(diagnostics).toEqual([]);
    expect(value?.sections[0]?.blocks.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'title',
      'paragraph',
      'table',
      'paragraph',
      'list',
      'closing',
    ]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { readConditions } from '../../src/condition/read-conditions.ts';
import type { Council, Criteria, Nomination } from '../../src/model/files.generated.ts';
import { explainStanding } from '../../src/report/standing-explain.ts';
import { score } from '../../src/score/score.ts';
import { councilWith, individual, planWith, source } from './campaign.ts';
import { readAs, readYaml } from './yaml.ts';

/** One example of docs/cham-diem.md: a rubric, what was entered, and lines of the derivation that it leads to. */
interface Example {
  readonly title: string;
  readonly criteria: string;
  readonly council: string | undefined;
  readonly nominations: string[];
  readonly shown: string[];
}

const page = readFileSync(new URL('../../docs/cham-diem.md', import.meta.url), 'utf8');

function examples(): readonly Example[] {
  const found: Example[] = [];
  let title = '';
  for (const match of page.matchAll(/^## (.+)$|^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [, heading, language, file, body = ''] = match;
    const kind = file ?? language;
    if (heading !== undefined) title = heading;
    else if (kind === 'criteria.yaml')
      found.push({ title, criteria: body, council: undefined, nominations: [], shown: [] });
    else if (kind === 'nomination') found.at(-1)?.nominations.push(body);
    else if (kind === 'council.yaml') Object.assign(found.at(-1) ?? {}, { council: body });
    else if (kind === 'text') found.at(-1)?.shown.push(body);
  }
  return found;
}

const scale = { max: '100', source };
const plain = new Chalk({ level: 0 });

/** The first nomination is `an`, whose derivation the page shows; it has a scale of 100 where the page shows none. */
function derivation({ criteria, council, nominations }: Example): string {
  const rubric = readAs<Criteria>('criteria', { scale, ...(readYaml(criteria) as object) });
  const entered = nominations.map((text, index) => {
    const id = ['an', 'binh', 'chi'][index] ?? `n${index}`;
    return readAs<Nomination>('nomination', { ...individual(id), ...(readYaml(text) as object) });
  });
  const sitting =
    council === undefined
      ? undefined
      : readAs<Council>('council', { ...councilWith(), ...(readYaml(council) as object) });
  const standing = score({
    plan: planWith(),
    criteria: rubric,
    nominations: entered,
    council: sitting,
    conditions: readConditions(rubric),
  });
  return explainStanding(standing, 'an', plain) ?? '';
}

describe('docs/cham-diem.md shows what the program prints', () => {
  const all = examples();

  it('has an example under every form', () => {
    expect(all.length).toBeGreaterThan(20);
    for (const { title, nominations, shown } of all) {
      expect(nominations.length, title).toBeGreaterThan(0);
      expect(shown.length, title).toBeGreaterThan(0);
    }
  });

  it.each(all.map((example, index) => [`${index + 1}. ${example.title}`, example] as const))(
    '%s',
    (_, example) => {
      const printed = derivation(example);
      for (const lines of example.shown) expect(printed).toContain(lines);
    },
  );
});

it('shows findings as the fixtures of the rules have them', () => {
  const frames = [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, frame]) => frame);
  const rules = new URL('../rules/', import.meta.url);
  const expected = readdirSync(rules)
    .map((slug) => new URL(`${slug}/expected.txt`, rules))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'));
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(expected).toContain(frame);
});

describe('the table of mechanisms', () => {
  const rows = [...page.matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$/gm)];
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  const rubrics = readdirSync(new URL('./fixtures/rubrics/', import.meta.url));

  /** Carried by no form of the language: given numbers, the law, ballots, a campaign for each table. */
  const elsewhere = ['21', '28', '43', '44', '45', '46'];

  it('has all 47, in order', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 47 }, (_, index) => index + 1),
    );
  });

  it('points only at sections and rubrics that are there', () => {
    for (const [, number, , , shown = ''] of rows) {
      const parts = shown.split('; ').map((part) => part.replace(/^`([a-z0-9-]+)`$/, '$1'));
      const found = parts.filter((part) => headings.includes(part) || rubrics.includes(part));
      if (!elsewhere.includes(number ?? '')) expect(found, number).toEqual(parts);
    }
  });

  it('points only at rubrics that use one of the forms in its row', () => {
    for (const [, number, , forms = '', shown = ''] of rows) {
      const keys = [...forms.matchAll(/`([^`]+)`/g)].map(([, key = '']) =>
        key.replace(/[(:,…].*$/, '').trim(),
      );
      for (const [, name = ''] of shown.matchAll(/`([a-z0-9-]+)`/g)) {
        if (!rubrics.includes(name) || elsewhere.includes(number ?? '')) continue;
        const text = ['criteria.yaml', 'nominees.yaml']
          .map((file) => readFileSync(new URL(`./fixtures/rubrics/${name}/${file}`, import.meta.url), 'utf8'))
          .join('\n');
        expect([number, name, keys.filter((key) => text.includes(key)).length > 0]).toEqual([
          number,
          name,
          true,
        ]);
      }
    }
  });
});

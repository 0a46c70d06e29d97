import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rubricRules } from '../../src/check/rubric/rules.ts';
import type { Criteria, Nomination, Plan } from '../../src/model/files.generated.ts';
import type { NominationStanding } from '../../src/model/standing.ts';
import { score } from '../../src/score/score.ts';
import { shippedLaw } from '../law/shipped.ts';
import { codesOf, collective, individual, planWith } from './campaign.ts';
import { readAs, readYaml } from './yaml.ts';

/** Real rubrics, each with three or more invented nominees whose figures were worked by hand in the comments. */
interface Nominee extends Partial<Nomination> {
  readonly id: string;
  readonly cluster?: string;
  readonly expect: Partial<Omit<NominationStanding, 'reasons' | 'rank'>> & {
    readonly rank: string | null;
    readonly reasons?: readonly string[];
  };
}

const root = new URL('./fixtures/rubrics/', import.meta.url);
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8');

function campaign(name: string) {
  const criteria = readAs<Criteria>('criteria', readYaml(read(name, 'criteria.yaml')));
  const nominees = readYaml(read(name, 'nominees.yaml')) as unknown as readonly Nominee[];
  const nominations = nominees.map(({ expect: _, cluster, ...given }) => {
    const blank = given.kind === 'collective' ? collective(given.id) : individual(given.id);
    const unit = cluster === undefined ? {} : { unit: given.id };
    return readAs<Nomination>('nomination', { ...blank, ...given, ...unit });
  });
  return { criteria, nominees, nominations, plan: planFor(nominees) };
}

/** A plan that offers what the nominees ask for, with their units in their clusters. */
function planFor(nominees: readonly Nominee[]): Plan {
  const plan = planWith();
  const awards = new Set(nominees.map(({ award = 'giay-khen' }) => award));
  const units = nominees.flatMap(({ id, cluster }) =>
    cluster === undefined ? [] : [{ id, name: id, cluster }],
  );
  return {
    ...plan,
    units: [...plan.units, ...units],
    award_forms: plan.award_forms.flatMap((form) => [...awards].map((id) => ({ ...form, id }))),
  };
}

describe.each(readdirSync(root))('%s', (name) => {
  const { criteria, nominees, nominations, plan } = campaign(name);
  const standing = score({ plan, criteria, nominations });

  it.each(nominees.map(({ id, expect: expected }) => [id, expected] as const))(
    '%s',
    (id, { reasons = [], rank, ...expected }) => {
      const found = standing.nominations.find((one) => one.id === id);
      expect(found).toMatchObject({ ...expected, rank: rank === null ? null : Number(rank) });
      const said = codesOf(found?.reasons ?? []).filter(
        (code) => !/^(reached|no-quota|within-quota|beyond)/.test(code),
      );
      expect(said).toEqual(reasons);
    },
  );

  it('is told its contradictions, and nothing else', () => {
    const sourced = <T>(value: T, file: string) => ({ value, file, route: [] });
    const dossier = {
      plan: sourced(plan, 'plan.yaml'),
      criteria: sourced(criteria, 'criteria.yaml'),
      nominations: [],
      council: undefined,
    };
    const input = { dossier, fileSize: () => undefined, law: shippedLaw() };
    const found = rubricRules
      .flatMap((rule) => [...rule.check(input)])
      .map(
        ({ code, message, place }) =>
          `${code} ${'route' in place ? place.route.join('.') : ''}: ${message}\n`,
      );
    expect(found.join('')).toBe(read(name, 'findings.txt'));
  });
});

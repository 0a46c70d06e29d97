import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rubricRules } from '../../src/check/rubric/rules.ts';
import { score } from '../../src/score/score.ts';
import { shippedLaw } from '../law/shipped.ts';
import { codesOf } from './campaign.ts';
import { readRubric, rubricCampaign, rubrics } from './rubric-campaign.ts';

describe.each(readdirSync(rubrics))('%s', (name) => {
  const { criteria, nominees, nominations, plan, conditions } = rubricCampaign(name);
  const standing = score({ plan, criteria, nominations, conditions });

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
    const input = { dossier, fileSize: () => undefined, filesIn: () => [], law: shippedLaw(), conditions };
    const found = rubricRules
      .flatMap((rule) => [...rule.check(input)])
      .map(
        ({ code, message, place }) =>
          `${code} ${'route' in place ? place.route.join('.') : ''}: ${message}\n`,
      );
    expect(found.join('')).toBe(readRubric(name, 'findings.txt'));
  });
});

import { readFileSync } from 'node:fs';
import { readConditions } from '../../src/condition/read-conditions.ts';
import type { Criteria, Nomination, Plan } from '../../src/model/files.generated.ts';
import type { NominationStanding } from '../../src/model/standing.ts';
import { collective, individual, planWith } from './campaign.ts';
import { readAs, readYaml } from './yaml.ts';

/** Real rubrics, each with three or more invented nominees whose figures were worked by hand in the comments. */
export interface Nominee extends Partial<Nomination> {
  readonly id: string;
  readonly cluster?: string;
  readonly expect: Partial<Omit<NominationStanding, 'reasons' | 'rank'>> & {
    readonly rank: string | null;
    readonly reasons?: readonly string[];
  };
}

export const rubrics = new URL('./fixtures/rubrics/', import.meta.url);
export const readRubric = (name: string, file: string) =>
  readFileSync(new URL(`${name}/${file}`, rubrics), 'utf8');

export function rubricCampaign(name: string) {
  const criteria = readAs<Criteria>('criteria', readYaml(readRubric(name, 'criteria.yaml')));
  const nominees = readYaml(readRubric(name, 'nominees.yaml')) as unknown as readonly Nominee[];
  const nominations = nominees.map(({ expect: _, cluster, ...given }) => {
    const blank = given.kind === 'collective' ? collective(given.id) : individual(given.id);
    const unit = cluster === undefined ? {} : { unit: given.id };
    return readAs<Nomination>('nomination', { ...blank, ...given, ...unit });
  });
  return { criteria, nominees, nominations, plan: planFor(nominees), conditions: readConditions(criteria) };
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

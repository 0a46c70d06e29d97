import type { Council, Criteria, Nomination, Plan, Scores } from '../../src/model/files.generated.ts';
import { score } from '../../src/score/score.ts';
import { collectiveWith, councilOf, planWith as partsPlan, personWith } from '../campaign/parts.ts';

/** The parts of a campaign that a scoring test varies; everything else is the least that the schemas ask for. */

export const source = { type: 'Công văn', number: '12', symbol: 'HĐTĐKT', summary: 'về thang điểm thi đua' };

export function individual(id: string, scores?: Scores, more: Partial<Nomination> = {}): Nomination {
  return personWith(id, `Người ${id}`, { ...(scores ? { scores } : {}), ...more });
}

export function collective(id: string, scores?: Scores, more: Partial<Nomination> = {}): Nomination {
  const own = { name: `Tập thể ${id}`, members: '12' };
  return collectiveWith(id, own, { ...(scores ? { scores } : {}), ...more });
}

export function planWith(quota?: Plan['award_forms'][number]['quota']): Plan {
  const plan = partsPlan();
  // No household may have it, so that a test of what is not for a kind has such a kind.
  const kinds = ['individual', 'collective'] as const;
  const award_forms = plan.award_forms.map((form) => ({ ...form, for: kinds, ...(quota ? { quota } : {}) }));
  return { ...plan, award_forms, units: [{ id: 'van-phong', name: 'Phòng' }] };
}

export function councilWith(more: Partial<Council> = {}): Council {
  const role = (index: number): Council['members'][number]['role'] => (index === 0 ? 'chair' : 'member');
  const members = ['a', 'b', 'c'].map((id, index) => ({
    id,
    name: `Ủy viên ${id}`,
    position: 'Ủy viên',
    role: role(index),
  }));
  return councilOf(0, { members, ...more });
}

/** A scale of 100 over the given criteria. */
export function scaled(criteria: Criteria['criteria'], more: Partial<Criteria> = {}): Criteria {
  return { scale: { max: '100', source }, criteria, ...more };
}

/** The standing of one individual with these self-assessed scores. */
export function one(criteria: Criteria, scores: Scores, council?: Council) {
  const standing = score({ plan: planWith(), criteria, nominations: [individual('an', scores)], council });
  const found = standing.nominations[0];
  if (found === undefined) throw new Error('no standing');
  return found;
}

export const codesOf = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

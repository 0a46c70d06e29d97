import type { Council, Criteria, Nomination, Plan, Scores } from '../../src/model/files.generated.ts';
import { score } from '../../src/score/score.ts';

/** The parts of a campaign that a scoring test varies; everything else is the least that the schemas ask for. */

export const source = { type: 'Công văn', number: '12', symbol: 'HĐTĐKT', summary: 'về thang điểm thi đua' };

export function individual(id: string, scores?: Scores, more: Partial<Nomination> = {}): Nomination {
  return {
    id,
    kind: 'individual',
    individual: {
      full_name: `Người ${id}`,
      gender: 'female',
      birth_date: '1980-01-01',
      position: 'Chuyên viên',
    },
    unit: 'phong',
    award: 'giay-khen',
    achievements: [{ criterion: 'tc1', text: 'Đã làm.' }],
    summary: 'Đã làm.',
    ...(scores ? { scores } : {}),
    ...more,
  };
}

export function collective(id: string, scores?: Scores, more: Partial<Nomination> = {}): Nomination {
  const { individual: _, ...rest } = individual(id, scores);
  return { ...rest, kind: 'collective', collective: { name: `Tập thể ${id}`, members: '12' }, ...more };
}

export function planWith(quota?: Plan['award_forms'][number]['quota']): Plan {
  return {
    agency: {
      name: 'Sở A',
      short_name: 'Sở A',
      abbreviation: 'SA',
      type: 'provincial-department',
      place: 'B',
    },
    title: 'Phát động',
    theme: 'Thi đua',
    contents: [{ id: 'nd1', text: 'Nội dung' }],
    period: { start: '2021-09-17' },
    participants: 'Các phòng',
    units: [{ id: 'phong', name: 'Phòng' }],
    deciders: [{ id: 'giam-doc', position: 'Giám đốc', level: 'agency' }],
    award_forms: [
      {
        id: 'giay-khen',
        name: 'Giấy khen',
        type: 'commendation',
        code: 'GK',
        for: ['individual', 'collective'],
        decider: 'giam-doc',
        ...(quota ? { quota } : {}),
      },
    ],
    signers: [{ id: 'giam-doc', name: 'Ông C', position: 'Giám đốc' }],
    papers: [{ document: 'plan', signer: 'giam-doc' }],
  };
}

export function councilWith(more: Partial<Council> = {}): Council {
  const role = (index: number) => (index === 0 ? 'chair' : 'member');
  return {
    name: 'Hội đồng',
    abbreviation: 'HĐ',
    members: ['a', 'b', 'c'].map((id, index) => ({
      id,
      name: `Ủy viên ${id}`,
      position: 'Ủy viên',
      role: role(index),
    })),
    ...more,
  };
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

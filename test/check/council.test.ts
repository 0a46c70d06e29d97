import { describe, expect, test } from 'vitest';
import type { Council, Criteria, Score } from '../../src/model/files.generated.ts';
import { collective, council, criteria, findings, person, said } from './dossier.ts';

const an = person('an', 'Nguyễn Thị An');

describe('scores', () => {
  const scored = (criterion: string, score: Score, table: Criteria = criteria) =>
    said({ criteria: table, nominations: [{ ...an, scores: { [criterion]: score } }] });
  const [first, second] = criteria.criteria as [Criteria['criteria'][number], Criteria['criteria'][number]];
  const given = (scoring: Criteria['criteria'][number]['scoring'] & object): Criteria => ({
    ...criteria,
    criteria: [{ ...first, scoring }, second],
  });

  test('up to the maximum and on the step, exactly', () => {
    expect(scored('tc1', { points: '60' })).toEqual([]);
    expect(scored('tc1', { points: '60.01' })).toEqual([
      'score-above-max nominations/an.yaml scores.tc1.points',
    ]);
    const stepped = given({ method: 'given', step: '0.1' });
    // 0.3 is no multiple of 0.1 in binary floats
    expect(scored('tc1', { points: '0.3' }, stepped)).toEqual([]);
    expect(scored('tc1', { points: '0.35' }, stepped)).toEqual([
      'score-off-step nominations/an.yaml scores.tc1.points',
    ]);
  });

  test('in the way of the criterion', () => {
    const found = ['score-of-wrong-kind nominations/an.yaml scores.tc1'];
    expect(scored('tc1', { met: true })).toEqual(found);
    expect(scored('tc1', { reason: 'tốt' })).toEqual(found);
    expect(scored('tc1', { not_applicable: true })).toEqual([]);
    expect(scored('tc1', { numerator: '93', denominator: '95' }, given({ method: 'ratio' }))).toEqual([]);
    expect(scored('tc1', { points: '95' }, given({ method: 'ratio', out_of: '100' }))).toEqual([]);
    expect(scored('tc1', { points: '50' }, given({ method: 'count', unit: '2' }))).toEqual(found);
  });

  test('met or not where there is no scale', () => {
    const plain: Criteria = { criteria: [{ id: 'tc1', name: 'A', contents: ['nd1'] }] };
    expect(scored('tc1', { met: true }, plain)).toEqual([]);
    expect(scored('tc1', { points: '5' }, plain)).toEqual([
      'score-of-wrong-kind nominations/an.yaml scores.tc1',
    ]);
  });

  test('not for a group, nor for another kind', () => {
    const grouped: Criteria = {
      ...criteria,
      criteria: [
        { ...first, children: [{ id: 'tc1-1', name: 'A', max: '60', for: ['collective'] }] },
        second,
      ],
    };
    expect(scored('tc1', { points: '5' }, grouped)).toEqual([
      'score-of-wrong-kind nominations/an.yaml scores.tc1',
    ]);
    expect(scored('tc1-1', { points: '5' }, grouped)).toEqual([
      'score-for-other-kind nominations/an.yaml scores.tc1-1',
    ]);
    expect(
      said({
        criteria: grouped,
        nominations: [collective('to', 'Tổ Một', { scores: { 'tc1-1': { points: '5' } } })],
      }),
    ).toEqual([]);
  });

  test('the council’s are held to the same', () => {
    const assessments = [{ nomination: 'an', scores: { tc1: { points: '61' }, tc9: { points: '1' } } }];
    expect(said({ council: { ...council, assessments } })).toEqual([
      'score-for-unknown-criterion council.yaml assessments.0.scores.tc9',
      'score-above-max council.yaml assessments.0.scores.tc1.points',
    ]);
  });
});

describe('ballots', () => {
  const counted = (changes: Partial<Council['ballots'] & object>) =>
    said({
      council: {
        ...council,
        ballots: {
          issued: '2',
          returned: '2',
          valid: '2',
          results: [{ nomination: 'an', for: '2', against: '0' }],
          ...changes,
        },
      },
    });
  const found = (route: string) => [`impossible-ballots council.yaml ballots.${route}`];

  test.each([
    [{}, []],
    [{ issued: '3' }, found('issued')],
    [{ issued: '1' }, found('returned')],
    [{ returned: '1' }, found('valid')],
    [{ valid: '1' }, found('results.0.nomination')],
    [{ results: [{ nomination: 'an', for: '1', against: '2' }] }, found('results.0.nomination')],
    [
      {
        results: [
          { nomination: 'an', for: '1', against: '0' },
          { nomination: 'an', for: '1', against: '1' },
        ],
      },
      found('results.1.nomination'),
    ],
  ])('%j', (changes, expected) => {
    expect(counted(changes)).toEqual(expected);
  });
});

describe('ballots and those who cast them', () => {
  const cast = (returned: string, written_opinion: boolean) =>
    said({
      council: {
        ...council,
        meeting: { date: '2021-12-20', present: ['binh'], absent: [{ member: 'cuc', written_opinion }] },
        ballots: {
          issued: '2',
          returned,
          valid: '1',
          results: [{ nomination: 'an', for: '1', against: '0' }],
        },
      },
    });

  test('one each for those present and those who wrote, though one more may have been sent', () => {
    expect(cast('2', true)).toEqual([]);
    expect(cast('1', false)).toEqual([]);
    expect(cast('2', false)).toEqual(['impossible-ballots council.yaml ballots.returned']);
  });
});

describe('who presides', () => {
  const deputy = { id: 'dung', name: 'Lê Văn Dũng', position: 'Phó Giám đốc', role: 'deputy' } as const;
  const met = (away: string | undefined, presided_by?: string) => {
    const members = [...council.members, deputy];
    return findings({
      council: {
        ...council,
        members,
        meeting: {
          date: '2021-12-20',
          ...(presided_by && { presided_by }),
          present: members.map(({ id }) => id).filter((id) => id !== away),
          absent: away === undefined ? [] : [{ member: away, written_opinion: true }],
        },
      },
    }).map(({ code, severity }) => `${code} ${severity}`);
  };

  test('is the chair, or the deputy named in the absence of the chair', () => {
    expect(met(undefined)).toEqual([]);
    expect(met('binh', 'dung')).toEqual([]);
    expect(met('binh')).toEqual(['TD3037 error']);
  });

  test('is nobody who was absent, and no other member', () => {
    expect(met('binh', 'binh')).toEqual(['TD3037 error']);
    expect(met('dung', 'dung')).toEqual(['TD3037 error']);
    expect(met('binh', 'cuc')).toEqual(['TD3037 error']);
    expect(met('binh', 'ai-do')).toEqual(['TD3007 error']);
  });

  test('may be a deputy beside the chair, which is asked about', () => {
    expect(met(undefined, 'dung')).toEqual(['TD3037 warning']);
  });
});

describe('attendance', () => {
  const met = (present: string[], absent: string[]) =>
    said({
      council: {
        ...council,
        meeting: {
          date: '2021-12-20',
          present,
          absent: absent.map((member) => ({ member, written_opinion: true })),
        },
      },
    });

  test('each member once', () => {
    expect(met(['binh', 'cuc'], [])).toEqual([]);
    expect(met(['binh'], ['cuc'])).toEqual([]);
    expect(met(['binh'], [])).toEqual(['attendance-mismatch council.yaml meeting.present']);
    expect(met(['binh', 'cuc'], ['cuc'])).toEqual([
      'attendance-mismatch council.yaml meeting.absent.0.member',
    ]);
  });
});

test('one table of points for one assessor and nomination', () => {
  const table = (by?: string) => ({ nomination: 'an', scores: {}, ...(by ? { by } : {}) });
  const assessed = (...assessments: Council['assessments'] & object) =>
    said({ council: { ...council, assessments } });
  expect(assessed(table('binh'), table('cuc'), table())).toEqual([]);
  expect(assessed(table('binh'), table('binh'))).toEqual([
    'repeated-assessment council.yaml assessments.1.nomination',
  ]);
  expect(assessed(table(), table())).toEqual(['repeated-assessment council.yaml assessments.1.nomination']);
});

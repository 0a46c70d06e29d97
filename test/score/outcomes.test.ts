import { describe, expect, it } from 'vitest';
import { readConditions } from '../../src/condition/read-conditions.ts';
import type { Council, Criteria, Limit, Nomination, Plan } from '../../src/model/files.generated.ts';
import { score } from '../../src/score/score.ts';
import { codesOf, collective, councilWith, individual, one, planWith, scaled } from './campaign.ts';

const single = scaled([{ id: 'tc1', name: 'Một', max: '100' }]);
const worth = (id: string, points: string, more: Partial<Nomination> = {}) =>
  individual(id, { tc1: { points } }, more);

describe('conditions', () => {
  const rubric: Criteria = {
    ...scaled([
      { id: 'tc1', name: 'Một', max: '60' },
      { id: 'tc2', name: 'Hai', max: '40', scoring: { method: 'met' } },
    ]),
    bonus: { max: '10', criteria: [{ id: 'thuong', name: 'Thưởng', max: '10' }] },
    facts: [{ id: 'nghi', name: 'Nghỉ' }],
  };
  const vetoed = (when: string, facts: Record<string, boolean> = {}) => {
    const entered = { tc1: { points: '30' }, tc2: { met: true }, thuong: { points: '4' } };
    const criteria = { ...rubric, vetoes: [{ name: 'Không xét', when }] };
    const nominations = [individual('an', entered, { facts })];
    const [found] = score({ criteria, nominations, conditions: readConditions(criteria) }).nominations;
    const said = codesOf(found?.reasons ?? []);
    return said.includes('veto') ? true : said.includes('veto-undecided') ? null : false;
  };

  it.each([
    ["points('tc1') >= 30", true],
    ["points('tc1') > 30", false],
    ["percent('tc1') == 50", true],
    ["points('tc2') == max('tc2') && met('tc2')", true],
    ['criteria.all(c, c.points > 0) && groups.size() == 2', true],
    ['bonus == 4 && base == 70 && deduction == 0 && total == 74', true],
    ["nominee.kind == 'individual' && nominee.female", true],
    ["fact('nghi')", null],
    ['nominee.leader', null],
  ])('%s', (when, expected) => {
    expect(vetoed(when)).toBe(expected);
  });

  it('take a fact as it was declared', () => {
    expect(vetoed("fact('nghi')", { nghi: true })).toBe(true);
    expect(vetoed("fact('nghi') == false", { nghi: true })).toBe(false);
  });

  it('leave what cannot be read undecided', () => {
    expect(vetoed('points(')).toBeNull();
  });
});

describe('several assessors', () => {
  const sheet = (by: string, points: string) => ({ nomination: 'an', by, scores: { tc1: { points } } });
  const mark = (assessors: Criteria['assessors'], points: readonly string[]) => {
    const council = councilWith({ assessments: points.map((value, index) => sheet(`m${index}`, value)) });
    return one({ ...single, ...(assessors ? { assessors } : {}) }, {}, council).criteria[0];
  };

  it.each([
    ['mean', ['70', '80', '100'], '83.33'],
    ['trimmed-mean', ['100', '70', '80', '81'], '80.50'],
    ['median', ['100', '10', '80'], '80.00'],
    ['median', ['100', '10', '80', '81'], '80.50'],
  ] as const)('%s of %j is %s', (method, points, expected) => {
    expect(mark({ method }, points)).toMatchObject({ points: expected, because: { code: method } });
  });

  it('rounds the mean to the digits that are declared', () => {
    expect(mark({ method: 'mean', digits: '1' }, ['70', '80', '100'])?.points).toBe('83.30');
  });

  it.each([
    [{ method: 'mean', at_least: '3' }, ['70', '80']],
    [{ method: 'trimmed-mean' }, ['70', '80']],
  ] as const)('%j is not made of %j', (assessors, points) => {
    expect(mark(assessors, points)).toMatchObject({ points: null, because: { code: 'too-few-assessors' } });
  });

  it('leaves out who is recused, and says why', () => {
    const council = councilWith({
      assessments: [
        { nomination: 'an', by: 'a', scores: { tc1: { points: '80' } } },
        { nomination: 'an', by: 'b', recused: 'là người thân', scores: { tc1: { points: '100' } } },
        { nomination: 'an', by: 'c', recused: 'vắng mặt' },
      ],
    });
    const found = one(single, { tc1: { points: '90' } }, council);
    expect(found.total).toBe('80.00');
    expect(found.steps).toContainEqual({
      code: 'recused',
      args: { member: 'Ủy viên b', why: 'là người thân' },
    });
  });

  it('keeps self and members beside the mark that the council agreed on', () => {
    const agreed = {
      nomination: 'an',
      scores: { tc1: { points: '85', reason: 'thống nhất sau thẩm định' } },
    };
    const council = councilWith({ assessments: [sheet('a', '80'), agreed] });
    expect(one(single, { tc1: { points: '90' } }, council).criteria[0]).toMatchObject({
      points: '85.00',
      origin: 'council',
      self: '90.00',
      marks: [{ by: 'a', points: '80.00' }],
      remark: 'thống nhất sau thẩm định',
    });
  });

  it('has no mark where one of them cannot be counted', () => {
    expect(mark(undefined, ['70', '101'])).toMatchObject({ points: null, because: { code: 'above-max' } });
  });
});

describe('ranking', () => {
  const tied = (more: Partial<Criteria>, nominations: readonly Nomination[], council?: Council) =>
    score({ criteria: { ...single, ...more }, nominations, council }).nominations;
  const man = {
    individual: { full_name: 'Ông A', gender: 'male', birth_date: '1980-01-01', position: 'X' },
  } as const;

  it('puts women first among equals, where the chain says so', () => {
    const found = tied({ ties: ['women'] }, [worth('an', '50', man), worth('binh', '50')]);
    expect(found.map(({ rank }) => rank)).toEqual([2, 1]);
  });

  it('asks for the vote that its chain ends in', () => {
    const nominations = [worth('an', '50'), worth('binh', '50')];
    const before = tied({ ties: ['vote'] }, nominations);
    expect(before.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(codesOf(before[0]?.reasons ?? [])).toContain('tie-needs-vote');
    const results = [
      { nomination: 'an', for: '1', against: '2' },
      { nomination: 'binh', for: '3', against: '0' },
    ];
    const council = councilWith({ ballots: { issued: '3', returned: '3', valid: '3', results } });
    const after = tied({ ties: ['vote'] }, nominations, council);
    expect(after.map(({ rank }) => rank)).toEqual([2, 1]);
    expect(after[0]?.reasons).toContainEqual({ code: 'tie-broken', args: { key: 'vote', name: 'vote' } });
  });

  it('goes by keys alone where the rubric has no use for the total', () => {
    const criteria = scaled([
      { id: 'a', name: 'A', max: '50' },
      { id: 'b', name: 'B', max: '50' },
    ]);
    const enter = (id: string, a: string, b: string) =>
      individual(id, { a: { points: a }, b: { points: b } });
    const nominations = [enter('an', '10', '50'), enter('binh', '20', '0'), enter('chi', '20', '1')];
    const found = score({ criteria: { ...criteria, ranking: ['a', 'b'] }, nominations }).nominations;
    expect(found.map(({ rank }) => rank)).toEqual([3, 2, 1]);
  });

  it('ranks leaders and those who work directly apart', () => {
    const leader = { individual: { ...man.individual, leader: true } };
    const nominations = [worth('an', '50', leader), worth('binh', '60'), worth('chi', '40', leader)];
    const found = tied({ group_by: ['leader'] }, nominations);
    expect(found.map(({ group, rank }) => [group, rank])).toEqual([
      ['individual/leader', 1],
      ['individual/staff', 1],
      ['individual/leader', 2],
    ]);
  });
});

describe('limits', () => {
  const plan: Plan = {
    ...planWith(),
    units: ['a', 'b'].map((id) => ({ id, name: id, cluster: id === 'a' ? 'Cụm 1' : 'Cụm 2' })),
  };
  const at = (id: string, points: string, unit: string) => worth(id, points, { unit });
  const allotted = (limits: readonly Limit[], nominations: readonly Nomination[]) =>
    score({ plan, criteria: { ...single, limits }, nominations }).nominations.map((found) => found.allotted);
  const five = ['90', '80', '70', '60', '50'].map((points, index) =>
    worth(`n${index}`, points, { unit: 'a' }),
  );

  it.each<[string, Limit, number]>([
    ['a number', { name: 'x', number: '2' }, 2],
    ['a share, rounded down', { name: 'x', percent: '50' }, 2],
    ['a share, rounded half up', { name: 'x', percent: '50', rounding: 'half-up' }, 3],
    ['a share, rounded up', { name: 'x', percent: '41', rounding: 'up' }, 3],
    ['a share of a number that is given', { name: 'x', percent: '20', of: 'base', base: '19' }, 3],
    ['a share, but at least one', { name: 'x', percent: '1', minimum: '1' }, 1],
    ['the lower of a number and a share', { name: 'x', percent: '80', number: '3' }, 3],
    ['nothing that bounds it', { name: 'x' }, 5],
    ['another kind', { name: 'x', number: '0', kind: 'collective' }, 5],
    ['another award', { name: 'x', number: '0', award: 'bang-khen' }, 5],
    ['another cluster', { name: 'x', number: '0', cluster: 'Cụm 2' }, 5],
    ['leaders', { name: 'x', number: '0', leader: true }, 5],
    ['direct workers', { name: 'x', number: '4', leader: false }, 4],
  ])('%s', (_, limit, places) => {
    expect(allotted([limit], five).filter(Boolean)).toHaveLength(places);
  });

  it('counts only the eligible where it says so', () => {
    const barred = worth('n5', '95', { discipline: { status: 'under-review' } });
    const half: Limit = { name: 'x', percent: '50', of: 'eligible' };
    expect(allotted([half], [...five, barred]).filter(Boolean)).toHaveLength(2);
  });

  it('leaves a place that one unit may not take to the next', () => {
    const nominations = [at('an', '90', 'a'), at('binh', '80', 'a'), at('chi', '70', 'b')];
    const limits: Limit[] = [
      { name: 'mỗi đơn vị một', per: 'unit', number: '1' },
      { name: 'cả đợt hai', number: '2' },
    ];
    expect(allotted(limits, nominations)).toEqual([true, false, true]);
  });

  it('pools kinds that share one limit, and does not choose between equals of both', () => {
    const nominations = [
      worth('an', '90', { unit: 'a' }),
      collective('doi', { tc1: { points: '70' } }, { unit: 'a' }),
    ];
    expect(allotted([{ name: 'gộp', number: '1' }], nominations)).toEqual([false, false]);
    expect(allotted([{ name: 'gộp', number: '2' }], nominations)).toEqual([true, true]);
  });
});

describe('near misses', () => {
  const bands = [
    { id: 'tot', name: 'Tốt', from: '90' },
    { id: 'kha', name: 'Khá', from: '70' },
  ];
  const near = (points: string, more: Partial<Criteria> = {}, council?: Council) => {
    const criteria = { ...single, bands, thresholds: [{ award: 'giay-khen', from: '85' }], ...more };
    const [found] = score({
      plan: planWith(),
      criteria,
      nominations: [worth('an', points)],
      council,
    }).nominations;
    return found?.nearMisses ?? [];
  };

  it.each<[string, readonly object[]]>([
    ['84', [{ code: 'near-threshold', args: { short: '1.00', from: '85.00' } }]],
    ['83.99', []],
    ['85', []],
    ['89.01', [{ code: 'near-band', args: { short: '0.99', band: 'Tốt' } }]],
    ['90', []],
    ['69.5', [{ code: 'near-band', args: { short: '0.50', band: 'Khá' } }]],
  ])('%s points', (points, expected) => {
    expect(near(points)).toEqual(expected);
  });

  it('are told of the first behind the last place, and of nobody further down', () => {
    const nominations = [worth('an', '90'), worth('binh', '80'), worth('chi', '70')];
    const found = score({ plan: planWith({ individual: '1' }), criteria: single, nominations }).nominations;
    expect(found.map(({ nearMisses }) => codesOf(nearMisses))).toEqual([[], ['near-quota'], []]);
    expect(found[2]?.reasons).toContainEqual({
      code: 'beyond-quota',
      args: { place: 3, quota: 1, name: '' },
    });
  });

  it('are no longer told once the council has voted', () => {
    const results = [{ nomination: 'an', for: '3', against: '0' }];
    const council = councilWith({ ballots: { issued: '3', returned: '3', valid: '3', results } });
    expect(near('84', {}, council)).toEqual([]);
  });
});

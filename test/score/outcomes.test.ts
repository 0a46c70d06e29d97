import { describe, expect, it } from 'vitest';
import type {
  Condition,
  Council,
  Criteria,
  Limit,
  Nomination,
  Plan,
} from '../../src/model/files.generated.ts';
import { score } from '../../src/score/score.ts';
import { codesOf, collective, councilWith, individual, one, planWith, scaled } from './campaign.ts';

const single = scaled([{ id: 'tc1', name: 'Một', max: '100' }]);
const worth = (id: string, points: string, more: Partial<Nomination> = {}) =>
  individual(id, { tc1: { points } }, more);

describe('conditions', () => {
  const rubric = (when: Condition): Criteria => ({
    ...scaled([
      { id: 'tc1', name: 'Một', max: '60' },
      { id: 'tc2', name: 'Hai', max: '40', scoring: { method: 'met' } },
    ]),
    bonus: { max: '10', criteria: [{ id: 'thuong', name: 'Thưởng', max: '10' }] },
    vetoes: [{ name: 'Không xét', when }],
  });
  const vetoed = (when: Condition, facts: Record<string, boolean> = {}) => {
    const nomination = individual(
      'an',
      { tc1: { points: '30' }, tc2: { met: true }, thuong: { points: '4' } },
      { facts },
    );
    const [found] = score({ criteria: rubric(when), nominations: [nomination] }).nominations;
    const said = codesOf(found?.reasons ?? []);
    return said.includes('veto') ? true : said.includes('veto-undecided') ? null : false;
  };
  const yes: Condition = { criterion: 'tc1', at_least: '30' };
  const no: Condition = { criterion: 'tc1', above: '30' };
  const open: Condition = { fact: 'chua-khai' };

  it.each<[string, Condition, boolean | null]>([
    ['points at an edge', yes, true],
    ['points past an edge', no, false],
    ['a share of the maximum', { criterion: 'tc1', at_most: '50', percent_of: 'max' }, true],
    ['đạt', { criterion: 'tc2', met: true }, true],
    ['chưa đạt', { criterion: 'tc2', met: false }, false],
    ['every criterion', { every: 'criteria', above: '0' }, true],
    ['some criterion', { some: 'criteria', at_most: '30' }, true],
    ['no criterion', { some: 'criteria', below: '30' }, false],
    ['a purse', { purse: 'bonus', at_least: '4' }, true],
    ['the total', { purse: 'total', above: '74' }, false],
    ['all of them, one unknown', { all_of: [yes, open] }, null],
    ['all of them, one false and one unknown', { all_of: [no, open] }, false],
    ['any of them, one true and one unknown', { any_of: [yes, open] }, true],
    ['any of them, one false and one unknown', { any_of: [no, open] }, null],
    ['two of three', { any_of: [yes, yes, open], at_least_of: '2' }, true],
    ['two of three, one of them unknown', { any_of: [yes, no, open], at_least_of: '2' }, null],
    ['three of three, one of them false', { any_of: [yes, no, open], at_least_of: '3' }, false],
    ['none of them', { none_of: [no] }, true],
    ['a criterion that is not there', { criterion: 'la', above: '0' }, null],
    ['nothing', {}, null],
  ])('%s', (_, when, expected) => {
    expect(vetoed(when)).toBe(expected);
  });

  it('take a fact as it was declared, and nothing out of the prototype', () => {
    expect(vetoed({ fact: 'nghi' }, { nghi: true })).toBe(true);
    expect(vetoed({ fact: 'nghi', met: false }, { nghi: true })).toBe(false);
    expect(vetoed({ fact: 'constructor' })).toBeNull();
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

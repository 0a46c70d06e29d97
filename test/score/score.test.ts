import { describe, expect, it } from 'vitest';
import type { Criteria } from '../../src/model/files.generated.ts';
import { score } from '../../src/score/score.ts';
import { codesOf, collective, councilWith, individual, one, planWith, scaled, source } from './campaign.ts';

const two = scaled([
  { id: 'tc1', name: 'Tiêu chí 1', max: '60' },
  { id: 'tc2', name: 'Tiêu chí 2', max: '40' },
]);
const marks = (first: string, second: string) => ({ tc1: { points: first }, tc2: { points: second } });

describe('totals', () => {
  it('adds exactly where binary floats would not', () => {
    const tenths = scaled([
      { id: 'tc1', name: 'Một', max: '60' },
      { id: 'tc2', name: 'Hai', max: '40' },
    ]);
    expect(one(tenths, marks('0.1', '0.2')).total).toBe('0.30');
  });

  it('caps a group at its own maximum and says so', () => {
    const capped = scaled([
      {
        id: 'nhom',
        name: 'Nhóm',
        max: '10',
        children: [
          { id: 'tc1', name: 'Một', max: '8' },
          { id: 'tc2', name: 'Hai', max: '8' },
        ],
      },
    ]);
    const [group] = one(capped, marks('7.5', '6')).criteria;
    expect(group?.points).toBe('10.00');
    expect(group?.because).toEqual({ code: 'sum', args: { start: '', points: '13.50' } });
    expect(group?.notes).toEqual([{ code: 'capped', args: { from: '13.50', to: '10.00' } }]);
  });

  it('keeps bonus and deduction in purses with their own caps', () => {
    const purses = scaled(two.criteria, {
      bonus: { max: '3', criteria: [{ id: 'thuong', name: 'Thưởng', max: '5' }] },
      deduction: { max: '2', criteria: [{ id: 'tru', name: 'Trừ', max: '4' }] },
    });
    const found = one(purses, { ...marks('50', '30'), thuong: { points: '5' }, tru: { points: '3' } });
    expect(found.purses).toEqual({ base: '80.00', bonus: '3.00', deduction: '2.00' });
    expect(found.total).toBe('81.00');
    expect(codesOf(found.steps)).toEqual(['purse-capped', 'purse-capped', 'total']);
  });

  it('lets no total pass the scale or fall below 0', () => {
    const bonus = scaled(two.criteria, {
      bonus: { max: '5', criteria: [{ id: 'thuong', name: 'Thưởng', max: '5' }] },
    });
    const full = one(bonus, { ...marks('60', '40'), thuong: { points: '5' } });
    expect(full.total).toBe('100.00');
    expect(codesOf(full.steps)).toEqual(['total', 'total-capped']);

    const loss = scaled(two.criteria, {
      deduction: { max: '9', criteria: [{ id: 'tru', name: 'Trừ', max: '9' }] },
    });
    const empty = one(loss, { ...marks('1', '1'), tru: { points: '9' } });
    expect(empty.total).toBe('0.00');
    expect(codesOf(empty.steps)).toEqual(['total', 'total-floored']);
  });

  it.each([
    ['half-up', '0', '86'],
    ['half-even', '0', '86'],
    ['down', '0', '85'],
    ['up', '0', '86'],
    ['half-up', '1', '85.5'],
  ] as const)('rounds %s to %s digits', (mode, digits, total) => {
    const rounded: Criteria = { ...two, scale: { max: '100', source, rounding: { digits, mode } } };
    expect(one(rounded, marks('50.25', '35.25')).total).toBe(total);
  });

  it('rounds an exact half as declared', () => {
    const even: Criteria = {
      ...two,
      scale: { max: '100', source, rounding: { digits: '0', mode: 'half-even' } },
    };
    expect(one(even, marks('50', '34.5')).total).toBe('84');
    expect(one(two, marks('50', '34.5')).total).toBe('84.50');
  });

  it('shows every digit that a mark has, whatever the scale rounds to', () => {
    const whole: Criteria = {
      ...two,
      scale: { max: '100', source, rounding: { digits: '0', mode: 'half-up' } },
    };
    expect(one(whole, marks('50.25', '35')).criteria[0]?.points).toBe('50.25');
  });

  it('asks of each kind only its own criteria', () => {
    const apart = scaled([
      { id: 'tc1', name: 'Cá nhân', max: '60', for: ['individual'] },
      { id: 'tc2', name: 'Chung', max: '40' },
    ]);
    const { nominations } = score({
      criteria: apart,
      nominations: [collective('doi', { tc2: { points: '30' } })],
    });
    expect(nominations[0]?.total).toBe('30.00');
    expect(nominations[0]?.criteria.map(({ id }) => id)).toEqual(['tc2']);
  });
});

describe('marks', () => {
  const ways = scaled([
    { id: 'tc1', name: 'Bước', max: '60', scoring: { method: 'given', step: '0.25' } },
    {
      id: 'tc2',
      name: 'Mức',
      max: '30',
      scoring: {
        method: 'levels',
        levels: [
          { id: 'tot', name: 'Tốt', points: '30' },
          { id: 'kha', name: 'Khá', points: '20.5' },
        ],
      },
    },
    { id: 'tc3', name: 'Có, không', max: '10', scoring: { method: 'met' } },
  ]);

  it('takes given points, levels and met', () => {
    const found = one(ways, { tc1: { points: '0.75' }, tc2: { level: 'kha' }, tc3: { met: true } });
    expect(found.criteria.map(({ points }) => points)).toEqual(['0.75', '20.50', '10.00']);
    expect(codesOf(found.criteria.map(({ because }) => because))).toEqual(['given', 'level', 'met']);
    expect(found.total).toBe('31.25');
  });

  it.each([
    ['nothing entered', {}, 'missing'],
    ['points above the maximum', { tc1: { points: '60.25' } }, 'above-max'],
    ['points off the step', { tc1: { points: '0.3' } }, 'off-step'],
    ['a level for given points', { tc1: { level: 'tot' } }, 'wrong-input'],
  ])('%s is never a silent zero', (_, entered, code) => {
    const found = one(ways, { tc2: { level: 'tot' }, tc3: { met: true }, ...entered });
    expect(found.criteria[0]?.points).toBeNull();
    expect(found.criteria[0]?.because.code).toBe(code);
    expect(found).toMatchObject({ total: null, rank: null, eligible: false, allotted: false, award: null });
    expect(found.reasons).toContainEqual({ code: 'no-points', args: { criterion: 'tc1', name: 'Bước' } });
  });

  it('names a level that the rubric lacks', () => {
    const found = one(ways, { tc1: { points: '1' }, tc2: { level: 'gioi' }, tc3: { met: true } });
    expect(found.criteria[1]?.because).toEqual({ code: 'unknown-level', args: { level: 'gioi' } });
  });

  it('gathers the evidence of a criterion', () => {
    const file = { title: 'Quyết định 12', file: 'evidence/12.pdf', page: '3', quote: 'đã hoàn thành' };
    const achievements = [{ criterion: 'tc1', text: 'Đã làm.', evidence: [file, { title: 'Không có tệp' }] }];
    const nomination = individual('an', marks('1', '1'), { achievements });
    const [found] = score({ criteria: two, nominations: [nomination] }).nominations;
    expect(found?.criteria[0]?.evidence).toEqual(['evidence/12.pdf']);
    expect(found?.criteria[0]?.proofs).toHaveLength(2);
  });
});

describe("the council's marks", () => {
  const assess = (scores: Parameters<typeof marks>[], by?: readonly string[]) =>
    councilWith({
      assessments: scores.map(([first, second], index) => {
        const member = by?.[index];
        return { nomination: 'an', scores: marks(first, second), ...(member ? { by: member } : {}) };
      }),
    });

  it('overrides what the nominee gave itself and keeps the difference', () => {
    const [first] = one(two, marks('60', '40'), assess([['55', '38']])).criteria;
    expect(first).toMatchObject({ points: '55.00', self: '60.00', origin: 'council' });
  });

  it('is the mean of the members, rounded where it arises', () => {
    const council = assess(
      [
        ['50', '30'],
        ['50', '30'],
        ['51', '31'],
      ],
      ['a', 'b', 'c'],
    );
    const found = one(two, marks('60', '40'), council);
    expect(found.criteria[0]).toMatchObject({ points: '50.33', origin: 'members', self: '60.00' });
    expect(found.criteria[0]?.marks.map(({ by, points }) => [by, points])).toEqual([
      ['a', '50.00'],
      ['b', '50.00'],
      ['c', '51.00'],
    ]);
    expect(found.total).toBe('80.66');
  });

  it('prefers the common mark to the mean', () => {
    const council = councilWith({
      assessments: [
        { nomination: 'an', by: 'a', scores: marks('10', '10') },
        { nomination: 'an', scores: marks('20', '20') },
      ],
    });
    expect(one(two, {}, council).total).toBe('40.00');
  });

  it('says so where the council left a criterion as the nominee scored it', () => {
    const council = councilWith({ assessments: [{ nomination: 'an', scores: { tc1: { points: '1' } } }] });
    const [, second] = one(two, marks('2', '3'), council).criteria;
    expect(second).toMatchObject({
      points: '3.00',
      origin: 'self',
      self: null,
      notes: [{ code: 'self-kept', args: {} }],
    });
  });

  it('reads nothing out of the prototype of a scores table', () => {
    const odd = scaled([{ id: 'constructor', name: 'Lạ', max: '1' }]);
    expect(one(odd, {}).criteria[0]?.because.code).toBe('missing');
  });
});

describe('bands, thresholds, bars', () => {
  const judged: Criteria = {
    ...two,
    bands: [
      { id: 'xuat-sac', name: 'Xuất sắc', from: '90' },
      { id: 'tot', name: 'Tốt', from: '80' },
    ],
    thresholds: [{ award: 'giay-khen', from: '80' }],
  };

  it.each([
    ['90', 'xuat-sac', true],
    ['89.99', 'tot', true],
    ['80', 'tot', true],
    ['79.99', null, false],
  ])('%s points', (points, band, eligible) => {
    const first = String(Math.min(60, Number(points)));
    const second = (Number(points) - Number(first)).toFixed(2);
    expect(one(judged, marks(first, second))).toMatchObject({ band, eligible, allotted: eligible });
  });

  it.each(['under-review', 'investigated'] as const)('nobody %s is ranked or proposed', (status) => {
    const nominations = [
      individual('an', marks('60', '40'), { discipline: { status } }),
      individual('binh', marks('1', '1')),
    ];
    const standing = score({ plan: planWith(), criteria: two, nominations });
    expect(standing.nominations[0]).toMatchObject({
      eligible: false,
      rank: null,
      total: '100.00',
      award: null,
    });
    expect(codesOf(standing.nominations[0]?.reasons ?? [])).toContain(status);
    expect(standing.nominations[1]?.rank).toBe(1);
  });

  it('keeps out an award that the plan does not offer to this kind', () => {
    const household = { ...individual('ho', marks('1', '1')), kind: 'household' } as const;
    const [found] = score({ plan: planWith(), criteria: two, nominations: [household] }).nominations;
    expect(codesOf(found?.reasons ?? [])).toEqual(['award-not-for-kind']);
    expect(found?.eligible).toBe(false);
  });
});

describe('ranks and quotas', () => {
  const field = (points: readonly string[]) =>
    points.map((value, index) => individual(`n${index}`, marks(value, '0')));
  const ranks = (criteria: Criteria, nominations: ReturnType<typeof field>) =>
    score({ criteria, nominations }).nominations.map(({ rank }) => rank);

  it('skips after equals: 1, 2, 2, 4', () => {
    expect(ranks(two, field(['50', '40', '40', '30']))).toEqual([1, 2, 2, 4]);
  });

  it('ranks collectives and individuals apart', () => {
    const nominations = [individual('an', marks('10', '0')), collective('doi', marks('5', '0'))];
    expect(score({ criteria: two, nominations }).nominations.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('parts equals by the declared keys, and says which', () => {
    const tied = scaled(two.criteria, { ties: ['tc2'] });
    const nominations = [individual('an', marks('20', '30')), individual('binh', marks('10', '40'))];
    const standing = score({ criteria: tied, nominations });
    expect(standing.nominations.map(({ rank }) => rank)).toEqual([2, 1]);
    expect(standing.nominations[0]?.reasons).toContainEqual({
      code: 'tie-broken',
      args: { key: 'tc2', name: 'Tiêu chí 2' },
    });
  });

  it('puts the smaller deduction above', () => {
    const tied = scaled(two.criteria, {
      ties: ['deduction'],
      deduction: { max: '9', criteria: [{ id: 'tru', name: 'Trừ', max: '9' }] },
    });
    const nominations = [
      individual('an', { ...marks('22', '0'), tru: { points: '2' } }),
      individual('binh', { ...marks('20', '0') }),
    ];
    expect(score({ criteria: tied, nominations }).nominations.map(({ rank }) => rank)).toEqual([2, 1]);
  });

  it('hands out the quota from the top', () => {
    const plan = planWith({ individual: '2' });
    const standing = score({ plan, criteria: two, nominations: field(['50', '40', '30']) });
    expect(standing.nominations.map(({ allotted }) => allotted)).toEqual([true, true, false]);
    expect(standing.nominations[2]?.reasons).toContainEqual({
      code: 'beyond-quota',
      args: { place: 3, quota: 2, name: '' },
    });
  });

  it('does not choose between equals at the edge, nor pass them over', () => {
    const plan = planWith({ individual: '2' });
    const standing = score({ plan, criteria: two, nominations: field(['50', '40', '40', '30']) });
    expect(standing.nominations.map(({ allotted }) => allotted)).toEqual([true, false, false, false]);
    expect(standing.nominations[1]?.reasons).toContainEqual({
      code: 'tie-at-quota',
      args: { count: 2, left: 1, quota: 2, name: '' },
    });
  });
});

describe('ballots', () => {
  const council = (results: readonly [string, string, string][], more = {}) =>
    councilWith({
      ballots: {
        issued: '3',
        returned: '3',
        valid: '3',
        results: results.map(([nomination, yes, no]) => ({ nomination, for: yes, against: no })),
        ...more,
      },
    });
  const nominations = [
    individual('an', marks('50', '0')),
    individual('binh', marks('40', '0')),
    individual('chi', marks('30', '0')),
  ];

  it('decide who is proposed, once they are entered', () => {
    const sitting = council([
      ['an', '1', '2'],
      ['binh', '3', '0'],
    ]);
    const standing = score({ plan: planWith(), criteria: two, nominations, council: sitting });
    expect(standing.nominations.map(({ award }) => award)).toEqual([null, 'giay-khen', null]);
    expect(codesOf(standing.nominations[2]?.reasons ?? [])).toEqual(['vote-missing']);
  });

  it('are held against the threshold on its denominator', () => {
    const threshold = { vote_threshold: { percent: '70', of: 'members' } };
    const sitting = council(
      [
        ['an', '2', '0'],
        ['binh', '3', '0'],
      ],
      threshold,
    );
    const standing = score({ plan: planWith(), criteria: two, nominations, council: sitting });
    expect(standing.nominations[0]?.reasons).toContainEqual({
      code: 'vote-failed',
      args: { for: 2, of: 3, percent: '66.67', threshold: '70' },
    });
    expect(standing.nominations[1]?.allotted).toBe(true);
  });

  it('are held against the threshold of their own award', () => {
    const own = { award: 'giay-khen', percent: '60' };
    const shares = (by_award: readonly (typeof own)[]) => {
      const vote_threshold = { percent: '70', of: 'members', by_award } as const;
      const sitting = council([['an', '2', '0']], { vote_threshold });
      const standing = score({ plan: planWith(), criteria: two, nominations, council: sitting });
      return standing.nominations[0]?.allotted;
    };
    expect(shares([own])).toBe(true);
    expect(shares([{ ...own, percent: '67' }])).toBe(false);
    expect(shares([{ ...own, award: 'bang-khen' }])).toBe(false);
  });

  it('count those present and those who wrote as votes', () => {
    const threshold = { vote_threshold: { percent: '100', of: 'votes' } };
    const meeting = {
      date: '2021-12-01',
      present: ['a'],
      absent: [
        { member: 'b', written_opinion: true },
        { member: 'c', written_opinion: false },
      ],
    };
    const sitting = { ...council([['an', '2', '0']], threshold), meeting };
    const standing = score({
      plan: planWith(),
      criteria: two,
      nominations: nominations.slice(0, 1),
      council: sitting,
    });
    expect(standing.nominations[0]?.allotted).toBe(true);
  });

  it('still keep to the quota, the most votes first', () => {
    const sitting = council([
      ['an', '2', '1'],
      ['binh', '3', '0'],
      ['chi', '2', '1'],
    ]);
    const standing = score({
      plan: planWith({ individual: '1' }),
      criteria: two,
      nominations,
      council: sitting,
    });
    expect(standing.nominations.map(({ allotted }) => allotted)).toEqual([false, true, false]);
  });
});

describe('a campaign without a scale', () => {
  const qualitative: Criteria = {
    criteria: [
      { id: 'tc1', name: 'Một' },
      { id: 'tc2', name: 'Hai' },
    ],
  };
  const answers = (first: boolean, second: boolean) => ({ tc1: { met: first }, tc2: { met: second } });

  it('judges đạt or chưa đạt, without points and ranks', () => {
    const standing = score({
      criteria: qualitative,
      nominations: [individual('an', answers(true, true)), individual('binh', answers(true, false))],
    });
    expect(standing.scale).toBeNull();
    expect(standing.nominations[0]).toMatchObject({
      total: null,
      rank: null,
      band: null,
      eligible: true,
      allotted: true,
    });
    expect(standing.nominations[0]?.criteria[0]).toMatchObject({ points: null, met: true });
    expect(standing.nominations[1]).toMatchObject({ eligible: false, allotted: false });
    expect(standing.nominations[1]?.reasons).toEqual([
      { code: 'criterion-not-met', args: { criterion: 'tc2', name: 'Hai' } },
    ]);
  });

  it('leaves the choice to the council where more are eligible than the quota', () => {
    const nominations = [individual('an', answers(true, true)), individual('binh', answers(true, true))];
    const standing = score({ plan: planWith({ individual: '1' }), criteria: qualitative, nominations });
    expect(standing.nominations.map(({ allotted }) => allotted)).toEqual([false, false]);
    expect(codesOf(standing.nominations[0]?.reasons ?? [])).toEqual(['quota-needs-council']);
  });

  it('a criterion that nobody judged is not đạt', () => {
    const found = one(qualitative, { tc1: { met: true } });
    expect(found.eligible).toBe(false);
    expect(found.criteria[1]?.because.code).toBe('missing');
  });
});

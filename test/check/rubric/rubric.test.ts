import { describe, expect, it } from 'vitest';
import { rubricRules } from '../../../src/check/rubric/rules.ts';
import { readConditions } from '../../../src/condition/read-conditions.ts';
import type {
  Criteria,
  Criterion,
  Nomination,
  Scale,
  Score,
  Scoring,
} from '../../../src/model/files.generated.ts';
import { shippedLaw } from '../../law/shipped.ts';
import { individual, planWith, scaled } from '../../score/campaign.ts';

const law = shippedLaw();

/** What the rules say of a rubric: code, message and route, one line each. */
function findings(
  criteria: Criteria,
  plan = planWith(),
  nominations: readonly Nomination[] = [],
): readonly string[] {
  const sourced = <T>(value: T, file: string) => ({ value, file, route: [] });
  const dossier = {
    plan: sourced(plan, 'plan.yaml'),
    criteria: sourced(criteria, 'criteria.yaml'),
    nominations: nominations.map((nomination) => sourced(nomination, 'an.yaml')),
    council: undefined,
  };
  const conditions = readConditions(criteria);
  const found = rubricRules.flatMap((rule) => [
    ...rule.check({ dossier, fileSize: () => undefined, filesIn: () => [], law, conditions }),
  ]);
  return found.map(
    ({ code, message, place }) => `${code} ${'route' in place ? place.route.join('.') : ''}: ${message}`,
  );
}

const sound = scaled([
  { id: 'a', name: 'A', max: '60' },
  { id: 'b', name: 'B', max: '40' },
]);

it('has nothing to say of a sound rubric, with or without a scale', () => {
  expect(findings(sound)).toEqual([]);
  expect(findings({ criteria: [{ id: 'a', name: 'A' }] })).toEqual([]);
});

it('takes a scale that counts its bonus in: 800 and 200 make 1000', () => {
  const pl8: Criteria = {
    ...scaled([{ id: 'a', name: 'A', max: '800' }]),
    bonus: { max: '200', criteria: [{ id: 'v', name: 'V', max: '200' }] },
  };
  expect(
    findings({ ...pl8, scale: { ...(pl8.scale ?? sound.scale), max: '1000' } as Criteria['scale'] & object }),
  ).toEqual([]);
});

describe('sums', () => {
  it('miss the scale', () => {
    expect(findings(scaled([{ id: 'a', name: 'A', max: '95' }]))).toEqual([
      'TD3201 scale.max: điểm tối đa của các tiêu chí cộng lại là 95, mà thang điểm là 100',
    ]);
  });

  it('miss the scale for one kind alone', () => {
    const apart = scaled([
      { id: 'a', name: 'A', max: '60' },
      { id: 'b', name: 'B', max: '40', for: ['collective'] },
    ]);
    expect(findings(apart)).toEqual([
      'TD3201 scale.max: điểm tối đa của các tiêu chí đối với cá nhân cộng lại là 60, mà thang điểm là 100',
    ]);
  });

  it('of a group miss what it declares, and say what the whole table then comes to', () => {
    const group = (inside: string) =>
      scaled([
        { id: 'a', name: 'A', max: '30' },
        {
          id: 'b',
          name: 'B',
          max: '70',
          children: [
            { id: 'b1', name: 'B1', max: '35' },
            { id: 'b2', name: 'B2', max: inside },
          ],
        },
      ]);
    expect(findings(group('35'))).toEqual([]);
    expect(findings(group('30'))).toEqual([
      'TD3202 criteria.1.max: các tiêu chí con của b (B) cộng lại là 65, mà nhóm ghi 70 (cộng từng tiêu chí của cả bảng được 95, thang điểm là 100)',
    ]);
    expect(findings(group('35.5'))).toEqual([
      'TD3202 criteria.1.max: các tiêu chí con của b (B) cộng lại là 70,5, mà nhóm ghi 70 (cộng từng tiêu chí của cả bảng được 100,5, thang điểm là 100)',
    ]);
  });
});

describe('caps', () => {
  it('of a child pass its group', () => {
    const nested = scaled([
      { id: 'a', name: 'A', max: '100', children: [{ id: 'a1', name: 'A1', max: '101' }] },
    ]);
    expect(findings(nested).filter((line) => line.startsWith('TD3203'))).toEqual([
      'TD3203 criteria.0.children.0.max: a1 (A1) cho tới 101 điểm, mà trần của a (A) chỉ là 100',
    ]);
  });

  it('of a bonus can never be filled', () => {
    const scale = { ...(sound.scale as Scale), exceed: false };
    const bonus = { ...sound, scale, bonus: { max: '5', criteria: [{ id: 'v', name: 'V', max: '4.5' }] } };
    expect(findings(bonus)).toEqual([
      'TD3211 bonus.max: trần điểm thưởng là 5, mà các mục cộng lại chỉ được 4,5',
    ]);
  });

  it('are missing on a scale', () => {
    expect(findings(scaled([...sound.criteria, { id: 'c', name: 'C' }]))).toEqual([
      'TD3206 criteria.2.id: c (C) không khai điểm tối đa, mà bảng này có thang điểm',
    ]);
  });
});

describe('levels', () => {
  const levels = (best: string) =>
    scaled([
      {
        id: 'a',
        name: 'A',
        max: '100',
        scoring: {
          method: 'levels',
          levels: [
            { id: 'x', name: 'X', points: best },
            { id: 'y', name: 'Y', points: '0' },
          ],
        },
      },
    ]);

  it('reach the maximum, and no more', () => {
    expect(findings(levels('100'))).toEqual([]);
    expect(findings(levels('99'))).toContain(
      'TD3204 criteria.0.max: mức, bậc cao nhất của a (A) chỉ cho 99 điểm, mà điểm tối đa là 100',
    );
    expect(findings(levels('101'))).toEqual([
      'TD3205 criteria.0.max: có mức, bậc của a (A) cho 101 điểm, vượt điểm tối đa 100',
    ]);
  });
});

describe('names and marks', () => {
  it('one id twice, even in another purse', () => {
    const twice = { ...sound, deduction: { max: '1', criteria: [{ id: 'a', name: 'Trừ', max: '1' }] } };
    expect(findings(twice)).toEqual(['TD3207 deduction.criteria.0.id: mã tiêu chí a đã dùng cho “A”']);
  });

  it('bands that do not descend', () => {
    const bands = [
      { id: 'x', name: 'X', from: '0' },
      { id: 'y', name: 'Y', from: '0' },
    ];
    expect(findings({ ...sound, bands })).toEqual([
      'TD3208 bands.1.from: bậc “Y” bắt đầu từ 0, không thấp hơn bậc “X” đứng trên (từ 0)',
    ]);
  });

  it('marks that nobody, or only somebody with a bonus, can reach', () => {
    const bonus = { max: '10', criteria: [{ id: 'v', name: 'V', max: '10' }] };
    const low = scaled([{ id: 'a', name: 'A', max: '90' }], {
      bonus,
      thresholds: [{ award: 'giay-khen', from: '95' }],
    });
    expect(findings(low)).toEqual([
      'TD3209 thresholds.0.from: mức điểm được xét giay-khen là 95, mà các tiêu chí chỉ cho tới 90: phải có ít nhất 5 điểm thưởng mới đạt',
    ]);
    expect(findings({ ...sound, thresholds: [{ award: 'giay-khen', from: '101' }] })).toEqual([
      'TD3209 thresholds.0.from: mức điểm được xét giay-khen là 101, mà điểm cao nhất có thể đạt chỉ là 100',
    ]);
  });

  it('tie keys that name nothing', () => {
    expect(findings({ ...sound, ties: ['a', 'c', 'bonus'] })).toEqual([
      'TD3210 ties.1: khóa so c không phải mã của tiêu chí nào',
      'TD3210 ties.2: khóa so bonus không dùng được vì bảng không có ngăn bonus',
    ]);
  });
});

describe('what nobody declared', () => {
  it('may bonus points pass the scale', () => {
    const bonus = { max: '5', criteria: [{ id: 'v', name: 'V', max: '5' }] };
    expect(findings({ ...sound, bonus })).toEqual([
      'TD3220 scale: tiêu chí cộng điểm thưởng có thể tới 105, vượt thang 100, mà không khai có được vượt hay không',
    ]);
    const declared = { ...(sound.scale as Scale), exceed: false };
    expect(findings({ ...sound, bonus, scale: declared })).toEqual([]);
  });

  it('has the lowest band a bottom', () => {
    expect(findings({ ...sound, bands: [{ id: 'x', name: 'X', from: '50' }] })).toEqual([
      'TD3214 bands.0.from: bậc thấp nhất “X” bắt đầu từ 50, dưới điểm ấy không có xếp loại',
    ]);
  });
});

describe('tiers', () => {
  const tiers = (list: NonNullable<Scoring['tiers']>, more: Partial<Scoring> = {}) =>
    findings(
      scaled([{ id: 'a', name: 'A', max: '100', scoring: { method: 'tiers', tiers: list, ...more } }]),
    );

  it('that meet edge to edge say nothing, in whatever order they stand', () => {
    const list = [
      { at_least: '50', below: '90', points: '50' },
      { at_least: '90', points: '100' },
      { below: '50', points: '0' },
    ];
    expect(tiers(list)).toEqual([]);
  });

  it('of counts may stand one apart', () => {
    const list = [
      { at_most: '0', points: '100' },
      { at_least: '1', at_most: '2', points: '50' },
      { at_least: '3', points: '0' },
    ];
    expect(tiers(list)).toEqual([]);
  });

  it('both take exactly 90', () => {
    const list = [
      { at_least: '90', points: '100' },
      { at_least: '0', at_most: '90', points: '80' },
    ];
    expect(tiers(list)).toEqual([
      'TD3212 criteria.0.scoring.tiers.0: các bậc của a (A) chồng nhau: một bậc ghi đến 90, bậc khác ghi từ 90',
    ]);
  });

  it('neither takes exactly 98', () => {
    const list = [
      { above: '98', points: '100' },
      { at_least: '0', below: '98', points: '80' },
    ];
    expect(tiers(list)).toEqual([
      'TD3213 criteria.0.scoring.tiers.0: không bậc nào của a (A) nhận số liệu đúng 98',
    ]);
  });

  it('leave out what lies below 50, and between 60 and 70', () => {
    const list = [
      { at_least: '70', points: '100' },
      { at_least: '50', at_most: '60', points: '80' },
    ];
    expect(tiers(list)).toEqual([
      'TD3213 criteria.0.scoring.tiers.1: không bậc nào của a (A) nhận số liệu dưới 50',
      'TD3213 criteria.0.scoring.tiers.0: không bậc nào của a (A) nhận số liệu trên 60 dưới 70',
    ]);
    expect(tiers(list, { otherwise: '0' })).toEqual([]);
  });
});

describe('ways of scoring', () => {
  const way = (scoring: Scoring, more = {}) =>
    findings(scaled([{ id: 'a', name: 'A', max: '100', scoring, ...more }]));

  it('lack what they need', () => {
    expect(way({ method: 'steps', unit: '1' })).toEqual([
      'TD3215 criteria.0.scoring: cách chấm steps của a (A) thiếu mark, each',
    ]);
    const rows = [{ below: '1' }, { at_least: '1' }];
    const table: Scoring = { method: 'table', rows, columns: rows, cells: [['1', '100']] };
    expect(way(table)).toEqual([
      'TD3215 criteria.0.scoring: bảng của a (A) có 2 hàng, 2 cột mà cells không khớp',
    ]);
  });

  it('are two for one cell', () => {
    const both: Scoring = { method: 'tiers', tiers: [{ points: '100' }], out_of: '10' };
    expect(way(both)).toEqual([
      'TD3216 criteria.0.scoring.out_of: a (A) chấm bằng tiers mà có thêm out_of, khóa của cách chấm khác',
    ]);
    expect(way({ method: 'met' }, { children: [{ id: 'b', name: 'B', max: '100' }] })).toEqual([
      'TD3216 criteria.0.scoring: a (A) là một nhóm, điểm là của các tiêu chí con, mà vẫn khai cách chấm riêng',
    ]);
  });

  it('step past the maximum', () => {
    expect(way({ method: 'given', step: '0.3' })).toEqual([
      'TD3217 criteria.0.scoring.step: điểm tối đa 100 của a (A) không phải bội số của bước 0,3',
    ]);
  });
});

describe('conditions', () => {
  const facts = [{ id: 'bi-khien-trach', name: 'Bị khiển trách' }];
  const veto = (when: string) => findings({ ...sound, facts, vetoes: [{ name: 'Không xét', when }] });

  it('ask about what is there', () => {
    expect(veto("points('a') <= 0 || fact('bi-khien-trach')")).toEqual([]);
  });

  it('are said to be written wrongly in the words of the fault', () => {
    const comma =
      'TD3218 vetoes.0.when: trong điều kiện, số thập phân viết bằng dấu chấm: “89,95” là hai số ngăn bởi dấu phẩy';
    expect(veto("fact('bi-khien-trach') && points('a') >= 89,95")).toEqual([comma]);
    expect(veto("points('a') >= 89,95")).toEqual([
      comma,
      'TD3221 facts.0.id: không điều kiện nào hỏi tới sự việc bi-khien-trach (Bị khiển trách)',
    ]);
  });

  it('name what the rubric lacks', () => {
    expect(veto("points('z') > 0 && fact('bi-khien-trach')")).toEqual([
      'TD3219 vetoes.0.when: không có tiêu chí nào mang mã “z”',
    ]);
    expect(findings({ ...sound, thresholds: [{ award: 'giay-khen', band: 'tot' }] })).toEqual([
      'TD3219 thresholds.0.band: không có bậc xếp loại nào mang mã tot',
    ]);
    expect(findings({ ...sound, ranking: ['band', 'z'] })).toEqual([
      'TD3219 ranking.1: không có tiêu chí nào mang mã z',
    ]);
  });
});

describe('groups that do more than add', () => {
  it('are not held to the sum of their children', () => {
    const children = [
      { id: 'x', name: 'X', max: '100' },
      { id: 'y', name: 'Y', max: '60' },
    ];
    for (const more of [{ combine: 'best' }, { combine: 'one-of' }, { cap: true }] as const)
      expect(findings(scaled([{ id: 'a', name: 'A', max: '100', children, ...more }]))).toEqual([]);
  });
});

describe('a group that its children never fill', () => {
  const child = (id: string, max: string, more = {}) => ({ id, name: id, max, ...more });
  const told = (group: object) =>
    findings(scaled([{ id: 'g', name: 'G', max: '100', ...group } as Criterion]));
  it.each<[string, object, string]>([
    ['a mean', { combine: 'mean', children: [child('x', '100'), child('y', '60')] }, '80'],
    ['weighted', { combine: 'mean', children: [child('x', '100'), child('y', '40', { weight: '3' })] }, '55'],
    ['the best', { combine: 'best', children: [child('x', '90'), child('y', '60')] }, '90'],
    [
      'the best two',
      { combine: 'best', take: '2', children: [child('x', '50'), child('y', '40'), child('z', '9')] },
      '90',
    ],
    ['one of them', { combine: 'one-of', children: [child('x', '90'), child('y', '60')] }, '90'],
    ['a cap', { cap: true, children: [child('x', '40'), child('y', '40')] }, '80'],
    ['a start', { start: '50', children: [child('x', '40')] }, '90'],
  ])('%s', (_, group, most) => {
    expect(told(group)).toEqual([
      `TD3230 g.max: các mục con của g (G) gộp lại chỉ cho tới ${most} điểm, mà nhóm ghi 100`.replace(
        'g.max',
        'criteria.0.max',
      ),
    ]);
  });

  it('or that starts above its own maximum', () => {
    expect(told({ start: '120', children: [child('x', '40', { deducts: true })] })).toEqual([
      'TD3230 criteria.0.start: g (G) bắt đầu từ 120 điểm, cao hơn điểm tối đa 100 của chính nó',
    ]);
  });

  it('takes the largest for a mean of which a part may not apply', () => {
    const children = [child('x', '100'), child('y', '60', { not_applicable: 'rescale' })];
    expect(told({ combine: 'mean', children })).toEqual([]);
  });
});

describe('tiers', () => {
  const tiers = (list: Scoring['tiers'], scores: readonly Score[] = []) =>
    findings(
      scaled([{ id: 'a', name: 'A', max: '100', scoring: { method: 'tiers', tiers: list ?? [] } }]),
      planWith(),
      scores.map((one, index) => individual(`n${index}`, { a: one })),
    ).map((line) => line.replace(/^(TD\d+) criteria\.0\.scoring\.tiers\.(\d+): /, '$1 $2 '));
  const counts: Scoring['tiers'] = [
    { at_most: '0', points: '100' },
    { at_least: '1', below: '3', points: '50' },
    { at_least: '3', points: '0' },
  ];
  const shares: Scoring['tiers'] = [
    { at_least: '100', points: '100' },
    { at_least: '90', at_most: '99', points: '50' },
    { at_most: '89', points: '0' },
  ];
  const between = [
    'TD3213 1 không bậc nào của a (A) nhận số liệu trên 89 dưới 90',
    'TD3213 0 không bậc nào của a (A) nhận số liệu trên 99 dưới 100',
  ];

  it('of counts leave nothing open between 0 and 1', () => {
    expect(tiers(counts)).toEqual([]);
    expect(tiers(counts, [{ count: '2' }])).toEqual([]);
  });

  it('of counts that are entered as anything else do', () => {
    expect(tiers(counts, [{ value: '0.5' }])).toEqual([
      'TD3213 1 không bậc nào của a (A) nhận số liệu trên 0 dưới 1',
    ]);
  });

  it('of percentages leave 99,5 open, by their look or by what is entered', () => {
    expect(tiers(shares)).toEqual(between);
    expect(tiers(shares, [{ numerator: '199', denominator: '200' }])).toEqual(between);
    expect(tiers(shares, [{ count: '99' }])).toEqual([]);
  });

  it('leave open what lies above the highest', () => {
    expect(
      tiers([
        { at_least: '90', at_most: '100', points: '100' },
        { below: '90', points: '0' },
      ]),
    ).toEqual(['TD3213 0 không bậc nào của a (A) nhận số liệu trên 100']);
  });

  it('name one that lies within another, and one that nothing lies in', () => {
    expect(
      tiers([
        { at_most: '100', points: '100' },
        { at_least: '10', below: '20', points: '5' },
        { above: '100', points: '7' },
        { above: '50', below: '40', points: '0' },
      ]),
    ).toEqual([
      'TD3212 1 một bậc của a (A) nằm trọn trong bậc khác: một bậc ghi đến 100, bậc khác ghi từ 10',
      'TD3234 3 một bậc của a (A) ghi trên 50 và dưới 40 nên không số liệu nào rơi vào',
    ]);
  });
});

describe('a key that is read nowhere', () => {
  const leaf = (id: string, more: Partial<Criterion> = {}): Criterion => ({
    id,
    name: id,
    max: '50',
    ...more,
  });
  const keys = (criteria: readonly Criterion[], more: Partial<Criteria> = {}) =>
    findings(scaled(criteria, more))
      .filter((line) => line.startsWith('TD3228'))
      .map((line) => line.slice(7, line.indexOf(':')));
  const group = (more: Partial<Criterion>, child: Partial<Criterion> = {}): Criterion =>
    leaf('g', { max: '100', children: [leaf('x', child), leaf('y'), leaf('z')], ...more });

  it.each<[string, Criterion, readonly string[]]>([
    ['take without best', group({ take: '2' }), ['criteria.0.take']],
    ['take of all', group({ combine: 'best', take: '3' }), ['criteria.0.take']],
    ['start in a mean', group({ combine: 'mean', start: '5' }), ['criteria.0.start']],
    ['cap without a maximum', { ...group({ cap: true }), max: undefined } as never, ['criteria.0.cap']],
    ['weight in a sum', group({}, { weight: '2' }), ['criteria.0.children.0.weight']],
    [
      'deducts in a choice',
      group({ combine: 'one-of' }, { deducts: true }),
      ['criteria.0.children.0.deducts'],
    ],
    [
      'keys of a group',
      leaf('a', { start: '5', combine: 'best', take: '2', cap: true }),
      ['criteria.0.combine', 'criteria.0.take', 'criteria.0.start', 'criteria.0.cap'],
    ],
    ['missing of a group', group({ missing: 'zero' }), ['criteria.0.missing']],
  ])('%s', (_, criterion, expected) => {
    expect(keys([criterion])).toEqual(expected);
  });

  it('is none where it is read', () => {
    expect(keys([group({ combine: 'best', take: '2', cap: true })])).toEqual([]);
    expect(keys([group({ combine: 'mean' }, { weight: '2' })])).toEqual([]);
    expect(keys([group({ start: '10', cap: true }, { deducts: true, missing: 'zero' })])).toEqual([]);
  });

  it('stands in a purse, and in a table without a scale', () => {
    const purse = { max: '5', criteria: [leaf('p', { max: '5', deducts: true })] };
    expect(keys([leaf('a')], { bonus: purse })).toEqual(['bonus.criteria.0.deducts']);
    expect(keys([leaf('a')], { deduction: purse })).toEqual(['deduction.criteria.0.deducts']);
    const plain: Criteria = { criteria: [{ id: 'a', name: 'A', missing: 'zero' }] };
    expect(findings(plain)).toEqual([expect.stringMatching(/^TD3228 criteria\.0\.missing: /)]);
  });
});

describe('numbers that contradict each other', () => {
  const one = (more: Partial<Criterion>) => findings(scaled([{ id: 'a', name: 'A', max: '100', ...more }]));
  const limit = (more: object) =>
    findings({ ...sound, limits: [{ name: 'L', ...more }] }).map((line) => line.slice(0, line.indexOf(':')));

  it('stand in a limit', () => {
    expect(limit({ number: '3' })).toEqual([]);
    expect(limit({ percent: '20', of: 'base', base: '42' })).toEqual([]);
    expect(limit({})).toEqual(['TD3225 limits.0.name']);
    expect(limit({ number: '3', percent: '20' })).toEqual(['TD3225 limits.0.percent']);
    expect(limit({ percent: '100.5' })).toEqual(['TD3225 limits.0.percent']);
    expect(limit({ percent: '20', of: 'base' })).toEqual(['TD3225 limits.0.of']);
    expect(limit({ percent: '20', base: '42' })).toEqual(['TD3225 limits.0.base']);
    expect(limit({ number: '3', rounding: 'up', minimum: '1' })).toEqual([
      'TD3225 limits.0.rounding',
      'TD3225 limits.0.minimum',
    ]);
  });

  it('stand in a gate', () => {
    const gates = (more: object) => one({ gates: [{ name: 'G', when: 'bonus > 1', ...more }] });
    expect(gates({ at_most: '0' })).toEqual([]);
    expect(gates({ at_least: '20', at_most: '20' })).toEqual([]);
    expect(gates({})).toEqual([expect.stringMatching(/^TD3229 criteria\.0\.gates\.0\.name: /)]);
    expect(gates({ at_least: '30', at_most: '20' })).toEqual([
      expect.stringMatching(/^TD3229 criteria\.0\.gates\.0\.at_least: .*không quá 20$/),
    ]);
    expect(gates({ at_least: '101' })).toEqual([expect.stringMatching(/^TD3229 .*cao hơn điểm tối đa 100$/)]);
  });

  it('stand in a way of scoring', () => {
    expect(one({ scoring: { method: 'given', at_least: '101' } })[0]).toMatch(
      /^TD3232 criteria\.0\.scoring\.at_least: /,
    );
    expect(one({ scoring: { method: 'steps', mark: '1', each: '0', unit: '1' } })[0]).toMatch(
      /^TD3232 criteria\.0\.scoring\.each: /,
    );
    expect(one({ scoring: { method: 'ratio', out_of: '0' } })[0]).toMatch(
      /^TD3232 criteria\.0\.scoring\.out_of: /,
    );
    expect(one({ scoring: { method: 'count', unit: '0' } })[0]).toMatch(
      /^TD3231 criteria\.0\.scoring\.unit: /,
    );
  });

  it('stand in what is deducted, through all groups, but not in what is given back', () => {
    const scoring: Scoring = {
      method: 'levels',
      levels: [
        { id: 'x', name: 'X', points: '-5' },
        { id: 'y', name: 'Y', points: '0' },
      ],
    };
    const negative = (lines: readonly string[]) => lines.filter((line) => line.startsWith('TD3224')).length;
    const inside = (deducts: boolean): Criterion => ({
      id: 'g',
      name: 'G',
      max: '100',
      deducts,
      children: [{ id: 'x', name: 'X', max: '0', scoring }],
    });
    expect(negative(findings(scaled([inside(true)])))).toBe(1);
    expect(negative(findings(scaled([inside(false)])))).toBe(0);
    expect(negative(findings({ ...sound, deduction: { max: '5', criteria: [inside(false)] } }))).toBe(1);
  });

  it('stand in a band that falls up, and in a threshold that asks for nothing', () => {
    const bands = (falls_to: string, requires = [{ name: 'R', when: 'total > 1' }]) =>
      findings({
        ...sound,
        bands: [
          { id: 'x', name: 'X', from: '90', requires, falls_to },
          { id: 'y', name: 'Y', from: '0' },
        ],
      });
    expect(bands('y')).toEqual([]);
    expect(bands('x')).toEqual(['TD3233 bands.0.falls_to: bậc “X” rơi xuống chính nó']);
    expect(bands('y', [])).toEqual([
      expect.stringMatching(/^TD3233 bands\.0\.falls_to: .*không đòi điều kiện nào/),
    ]);
    expect(findings({ ...sound, thresholds: [{ award: 'giay-khen', requires: [] }] })).toEqual([
      'TD3226 thresholds.0.award: mức được xét giay-khen không đòi điểm, xếp loại hay điều kiện nào',
    ]);
  });
});

describe('what is entered', () => {
  const asking = {
    ...sound,
    facts: [
      { id: 'bi-khien-trach', name: 'Bị khiển trách' },
      { id: 'ngay-nghi', name: 'Số ngày nghỉ', type: 'number' },
      { id: 'ngay-nop', name: 'Ngày nộp', type: 'date' },
    ],
    vetoes: [
      {
        name: 'Không xét',
        when: "fact('bi-khien-trach') || fact('ngay-nghi') >= 40 || fact('ngay-nop') > date('31/1/2025')",
      },
    ],
  } as const;
  const enter = (facts?: Record<string, boolean | string>) =>
    findings(asking, planWith(), [individual('an', {}, facts === undefined ? {} : { facts })]);

  it('answers every fact that is asked about, and no other', () => {
    const rest = { 'ngay-nghi': '12,5', 'ngay-nop': '2025-01-31' };
    expect(enter({ 'bi-khien-trach': false, ...rest })).toEqual([]);
    expect(enter(rest)).toEqual(['TD3302 facts: chưa trả lời: bi-khien-trach (Bị khiển trách)']);
    expect(enter()[0]).toMatch(/^TD3302 id: chưa trả lời: bi-khien-trach .*; ngay-nghi .*; ngay-nop/);
    expect(enter({ 'bi-khien-trch': false, ...rest })).toEqual([
      'TD3302 facts: chưa trả lời: bi-khien-trach (Bị khiển trách)',
      'TD3303 facts.bi-khien-trch: bảng điểm không hỏi tới sự việc “bi-khien-trch”',
    ]);
  });

  it('answers each fact in its kind', () => {
    expect(enter({ 'bi-khien-trach': 'không', 'ngay-nghi': true, 'ngay-nop': '31/2/2025' })).toEqual([
      'TD3305 facts.bi-khien-trach: “không” không trả lời được bi-khien-trach (Bị khiển trách): cần true (có) hoặc false (không)',
      'TD3305 facts.ngay-nghi: “true” không trả lời được ngay-nghi (Số ngày nghỉ): cần một số',
      'TD3305 facts.ngay-nop: “31/2/2025” không trả lời được ngay-nop (Ngày nộp): cần một ngày trong lịch',
    ]);
  });

  it('has a percentage that follows from its fraction, to the digits that are written', () => {
    const enter = (value: string) =>
      findings(sound, planWith(), [individual('an', { a: { value, numerator: '2', denominator: '3' } })]);
    expect(enter('67')).toEqual([]);
    expect(enter('66.67')).toEqual([]);
    expect(enter('66.6')).toEqual(['TD3301 scores.a.value: a ghi 66,6%, mà 2/3 là 66,7%']);
  });
});

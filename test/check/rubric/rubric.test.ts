import { describe, expect, it } from 'vitest';
import { rubricRules } from '../../../src/check/rubric/rules.ts';
import type { Criteria, Plan } from '../../../src/model/files.generated.ts';
import { shippedLaw } from '../../law/shipped.ts';
import { planWith, scaled } from '../../score/campaign.ts';

const law = shippedLaw();

/** What the rules say of a rubric: code, message and route, one line each. */
function findings(criteria: Criteria, plan: Plan = planWith()): readonly string[] {
  const sourced = <T>(value: T, file: string) => ({ value, file, route: [] });
  const dossier = {
    plan: sourced(plan, 'plan.yaml'),
    criteria: sourced(criteria, 'criteria.yaml'),
    nominations: [],
    council: undefined,
  };
  const found = rubricRules.flatMap((rule) => [...rule.check({ dossier, fileSize: () => undefined, law })]);
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
      'TD3202 criteria.1.max: các tiêu chí con của b cộng lại là 65, mà nhóm ghi 70 (cộng từng tiêu chí của cả bảng được 95, thang điểm là 100)',
    ]);
    expect(findings(group('35.5'))).toEqual([
      'TD3202 criteria.1.max: các tiêu chí con của b cộng lại là 70,5, mà nhóm ghi 70 (cộng từng tiêu chí của cả bảng được 100,5, thang điểm là 100)',
    ]);
  });
});

describe('caps', () => {
  it('of a child pass its group', () => {
    const nested = scaled([
      { id: 'a', name: 'A', max: '100', children: [{ id: 'a1', name: 'A1', max: '101' }] },
    ]);
    expect(findings(nested).filter((line) => line.startsWith('TD3203'))).toEqual([
      'TD3203 criteria.0.children.0.max: a1 cho tới 101 điểm, mà trần của a chỉ là 100',
    ]);
  });

  it('of a bonus can never be filled', () => {
    const bonus = { ...sound, bonus: { max: '5', criteria: [{ id: 'v', name: 'V', max: '4.5' }] } };
    expect(findings(bonus)).toEqual([
      'TD3211 bonus.max: trần điểm thưởng là 5, mà các mục cộng lại chỉ được 4,5',
    ]);
  });

  it('are missing on a scale', () => {
    expect(findings(scaled([...sound.criteria, { id: 'c', name: 'C' }]))).toEqual([
      'TD3206 criteria.2.id: c không khai điểm tối đa, mà bảng này có thang điểm',
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
      'TD3204 criteria.0.max: mức cao nhất của a chỉ cho 99 điểm, mà điểm tối đa là 100',
    );
    expect(findings(levels('101'))).toEqual([
      'TD3205 criteria.0.max: có mức của a cho 101 điểm, vượt điểm tối đa 100',
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
      { id: 'x', name: 'X', from: '80' },
      { id: 'y', name: 'Y', from: '80' },
    ];
    expect(findings({ ...sound, bands })).toEqual([
      'TD3208 bands.1.from: bậc “Y” bắt đầu từ 80, không thấp hơn bậc “X” đứng trên (từ 80)',
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
    expect(findings({ ...sound, bands: [{ id: 'x', name: 'X', from: '101' }] })).toEqual([
      'TD3209 bands.0.from: bậc “X” là 101, mà điểm cao nhất có thể đạt chỉ là 100',
    ]);
  });

  it('tie keys that name nothing', () => {
    expect(findings({ ...sound, ties: ['a', 'c', 'bonus'] })).toEqual([
      'TD3210 ties.1: khóa so c không phải mã của tiêu chí nào',
      'TD3210 ties.2: khóa so bonus không dùng được vì bảng không có ngăn bonus',
    ]);
  });
});

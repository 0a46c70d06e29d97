import { describe, expect, it } from 'vitest';
import type { Criteria, Criterion, Scores } from '../../src/model/files.generated.ts';
import { score } from '../../src/score/score.ts';
import { codesOf, councilWith, individual, one, planWith, scaled } from './campaign.ts';

const leaf = (id: string, max: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  name: id,
  max,
  ...more,
});
const away = { not_applicable: true };
const given = (points: string) => ({ points });

/** Points by id of one nominee, groups and single criteria alike. */
function points(criteria: readonly Criterion[], scores: Scores, more: Partial<Criteria> = {}) {
  const found: Record<string, string | null> = {};
  const walk = (list: ReturnType<typeof one>['criteria']): void => {
    for (const { id, points: own, children } of list) {
      found[id] = own;
      walk(children);
    }
  };
  const standing = one(scaled(criteria, more), scores);
  walk(standing.criteria);
  return { ...found, total: standing.total };
}

describe('what does not apply', () => {
  it.each(['rescale', 'redistribute'] as const)('leaves the mean of the rest: %s', (not_applicable) => {
    const mean = leaf('m', '40', {
      combine: 'mean',
      children: [leaf('q1', '40', { not_applicable }), leaf('q2', '40'), leaf('q3', '40', { weight: '3' })],
    });
    const found = points([mean], { q1: away, q2: given('20'), q3: given('22') });
    expect(found).toMatchObject({ q1: null, q2: '20.00', q3: '22.00', m: '21.50' });
  });

  it.each(['rescale', 'redistribute', 'full'] as const)(
    'takes nothing from a start: %s',
    (not_applicable) => {
      const group = leaf('k', '30', {
        start: '30',
        children: [leaf('k1', '10', { deducts: true, not_applicable }), leaf('k2', '20', { deducts: true })],
      });
      expect(points([group], { k1: away, k2: given('12') })).toMatchObject({ k: '18.00', total: '18.00' });
    },
  );

  it('with full marks adds them where it would have added, and spares where it would have been taken', () => {
    const group = leaf('k', '40', {
      children: [
        leaf('plus', '10', { not_applicable: 'full' }),
        leaf('rest', '30'),
        leaf('minus', '20', { deducts: true, not_applicable: 'full' }),
      ],
    });
    const scores = { plus: away, rest: given('25'), minus: away, p: away };
    const deduction = { max: '5', criteria: [leaf('p', '5', { not_applicable: 'full' })] };
    expect(points([group], scores, { deduction })).toMatchObject({
      plus: '10.00',
      minus: '0.00',
      k: '35.00',
      p: '0.00',
      total: '35.00',
    });
  });

  it('is no choice of several, and all of them together do not apply', () => {
    const best = leaf('b', '20', {
      combine: 'best',
      children: [
        leaf('x', '20', { not_applicable: 'rescale' }),
        leaf('y', '20', { not_applicable: 'rescale' }),
      ],
    });
    const rest = leaf('r', '80');
    expect(points([best, rest], { x: away, y: given('7'), r: given('60') })).toMatchObject({
      b: '7.00',
      total: '67.00',
    });
    // the whole group stands aside: 60 of 80 is 75 of 100
    expect(points([best, rest], { x: away, y: away, r: given('60') })).toMatchObject({
      b: null,
      total: '75.00',
    });
  });

  it('gives a whole group full marks where the group says so', () => {
    const group = leaf('g', '20', {
      not_applicable: 'full',
      children: [leaf('x', '20', { not_applicable: 'rescale' })],
    });
    expect(points([group, leaf('r', '80')], { x: away, r: given('60') })).toMatchObject({
      g: '20.00',
      total: '80.00',
    });
  });
});

describe('a member who says that a criterion does not apply', () => {
  const sheets = (marks: readonly (object | undefined)[]) =>
    councilWith({
      assessments: marks.map((mark, index) => ({
        nomination: 'an',
        by: ['a', 'b', 'c'][index] ?? 'a',
        scores: mark === undefined ? {} : { tc: mark },
      })),
    });
  it.each(['rescale', 'full'] as const)(
    'abstains, and the mean is that of the others: %s',
    (not_applicable) => {
      const criteria = scaled([leaf('tc', '40', { not_applicable }), leaf('r', '60')]);
      const found = one(criteria, { r: given('50') }, sheets([given('30'), given('34'), away]));
      expect(found.criteria[0]).toMatchObject({
        points: '32.00',
        because: { code: 'mean', args: { count: 2 } },
      });
      expect(found.total).toBe('82.00');
    },
  );

  it('has said so for the council where all do', () => {
    const criteria = scaled([leaf('tc', '40', { not_applicable: 'full' }), leaf('r', '60')]);
    const found = one(criteria, { r: given('50') }, sheets([away, away]));
    expect(found.criteria[0]).toMatchObject({ points: '40.00', because: { code: 'not-applicable-full' } });
  });

  it('is not one of those that there must be', () => {
    const criteria = scaled([leaf('tc', '40', { not_applicable: 'rescale' })], {
      assessors: { method: 'mean', at_least: '2' },
    });
    expect(one(criteria, {}, sheets([given('30'), away])).criteria[0]?.because.code).toBe(
      'too-few-assessors',
    );
  });
});

describe('figures compared with others', () => {
  const criteria = (method: 'mean' | 'median') =>
    scaled([leaf('b', '40', { scoring: { method: 'relative', relative_to: 'maximum' } })], {
      assessors: { method },
    });
  const sheet = (nomination: string, by: string, value: string) => ({
    nomination,
    by,
    scores: { b: { value } },
  });
  const assessments = [
    sheet('an', 'a', '10'),
    sheet('an', 'b', '40'),
    sheet('an', 'c', '30'),
    sheet('binh', 'a', '50'),
    sheet('binh', 'c', '60'),
  ];

  it.each([
    // an: median 30 of 10, 40, 30; binh: (50 + 60) : 2 = 55; 30/55 × 40 = 21,8181…
    ['median', { an: '21.82', binh: '40.00' }, { value: '30', compared: '55', whole: true }],
    // an: 80 : 3 = 26,67; 26,67/55 × 40 = 19,396…
    ['mean', { an: '19.40', binh: '40.00' }, { value: '26.67', compared: '55', whole: false }],
  ] as const)('are the members’ taken together first: %s', (method, expected, args) => {
    const orders = [assessments, [...assessments].reverse()];
    for (const order of orders) {
      const standing = score({
        plan: planWith(),
        criteria: criteria(method),
        nominations: ['an', 'binh'].map((id) => individual(id, { b: { value: '1' } })),
        council: councilWith({ assessments: order }),
      });
      const [an, binh] = standing.nominations;
      expect({ an: an?.total, binh: binh?.total }).toEqual(expected);
      const found = { figures: [], ...an?.criteria[0]?.because.args };
      expect(found).toMatchObject({ value: args.value, compared: args.compared, whole: args.whole });
      expect([...found.figures].sort()).toEqual(['10', '30', '40']);
    }
  });

  it('that are all 0 are a fault, or what the rubric declares', () => {
    const told = (zero_denominator?: 'full' | 'zero') =>
      one(
        scaled([
          leaf('b', '40', {
            scoring: {
              method: 'relative',
              relative_to: 'maximum',
              ...(zero_denominator ? { zero_denominator } : {}),
            },
          }),
        ]),
        { b: { value: '0' } },
      );
    expect(codesOf(told().unscored.map(({ because }) => because))).toEqual(['nothing-to-compare']);
    expect(told('zero').total).toBe('0.00');
    expect(told('full').total).toBe('40.00');
  });
});

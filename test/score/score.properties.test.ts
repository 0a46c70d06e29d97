import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConditions } from '../../src/condition/read-conditions.ts';
import type { Criteria, Nomination, Scores } from '../../src/model/files.generated.ts';
import type { CriterionStanding, Standing } from '../../src/model/standing.ts';
import { score } from '../../src/score/score.ts';
import { collective, councilWith, individual, planWith, scaled } from './campaign.ts';

const criteria: Criteria = scaled(
  [
    {
      id: 'nhom',
      name: 'Nhóm',
      max: '50',
      children: [
        { id: 'a', name: 'A', max: '30' },
        { id: 'b', name: 'B', max: '30' },
      ],
    },
    { id: 'c', name: 'C', max: '50' },
  ],
  {
    bonus: { max: '3', criteria: [{ id: 'thuong', name: 'Thưởng', max: '5' }] },
    deduction: { max: '10', criteria: [{ id: 'tru', name: 'Trừ', max: '20' }] },
    ties: ['c', 'bonus'],
  },
);
const most = { a: 30, b: 30, c: 50, thuong: 5, tru: 20 };

/** Points with up to two digits, exact as text. */
const points = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((cents) => (cents / 100).toFixed(2));
const scores: fc.Arbitrary<Scores> = fc.record(
  Object.fromEntries(
    Object.entries(most).map(([id, max]) => [id, points(max).map((value) => ({ points: value }))]),
  ),
);
const field: fc.Arbitrary<Nomination[]> = fc
  .array(scores, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, index) => individual(`n${index}`, one)));

const byId = ({ nominations }: Standing) => new Map(nominations.map((one) => [one.id, one]));

it('the order of the input never changes ranks, awards or reasons', () => {
  fc.assert(
    fc.property(field, fc.nat(), fc.nat(12), (nominations, seed, quota) => {
      const shuffled = [...nominations].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
      const plan = planWith({ individual: String(quota) });
      const straight = byId(score({ plan, criteria, nominations }));
      const mixed = byId(score({ plan, criteria, nominations: shuffled }));
      for (const [id, one] of straight) expect(mixed.get(id)).toEqual(one);
    }),
  );
});

it('criteria that are judged again when they are shown are those that were kept', () => {
  fc.assert(
    fc.property(field, fc.nat(30), (nominations, kept) => {
      const input = { plan: planWith({ individual: '2' }), criteria, nominations };
      const standing = score(input, kept);
      expect(standing).toEqual(score(input)); // all but the criteria, which are asked for
      // Asked in another order, one after the other.
      const shown = standing.nominations.toReversed().map((one) => one.criteria);
      expect(shown.reverse()).toEqual(score(input).nominations.map((one) => one.criteria));
    }),
  );
});

it('a total is the sum of what is explained', () => {
  fc.assert(
    fc.property(scores, (entered) => {
      const [found] = score({ criteria, nominations: [individual('an', entered)] }).nominations;
      const purse = (name: string, cap: number) =>
        Math.min(cap, cents(found?.criteria.filter((one) => one.purse === name) ?? []));
      const sum = purse('base', Infinity) + purse('bonus', 300) - purse('deduction', 1000);
      expect(cent(found?.total ?? '')).toBe(Math.min(10_000, Math.max(0, sum)));
      for (const group of found?.criteria ?? [])
        if (group.children.length > 0)
          expect(cent(group.points ?? '')).toBe(Math.min(5000, cents(group.children)));
    }),
  );
});

it('raising a mark never lowers a total, nor a deduction raises one', () => {
  fc.assert(
    fc.property(
      scores,
      fc.constantFrom('a', 'b', 'c', 'thuong', 'tru'),
      fc.integer({ min: 1, max: 500 }),
      (entered, id, more) => {
        const max = most[id] * 100;
        const raised = (Math.min(max, cent(entered[id]?.points ?? '') + more) / 100).toFixed(2);
        const total = (list: Scores) =>
          cent(score({ criteria, nominations: [individual('an', list)] }).nominations[0]?.total ?? '');
        const [before, after] = [total(entered), total({ ...entered, [id]: { points: raised } })];
        if (id === 'tru') expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      },
    ),
  );
});

it('an allotment never passes its quota, and takes nobody before somebody better', () => {
  fc.assert(
    fc.property(field, fc.nat(12), (nominations, quota) => {
      const found = score({
        plan: planWith({ individual: String(quota) }),
        criteria,
        nominations,
      }).nominations;
      const inside = found.filter(({ allotted }) => allotted);
      expect(inside.length).toBeLessThanOrEqual(quota);
      const worst = Math.max(0, ...inside.map(({ rank }) => rank ?? Infinity));
      for (const { rank, allotted } of found) expect(allotted).toBe((rank ?? Infinity) <= worst);
    }),
  );
});

/** Forms that compose, without gates and without what does not apply: nothing here may turn a better mark into less. */
const composed: Criteria = scaled([
  {
    id: 'so-lieu',
    name: 'Số liệu',
    max: '50',
    children: [
      {
        id: 'bac',
        name: 'Bậc',
        max: '20',
        scoring: {
          method: 'tiers',
          tiers: [
            { at_least: '90', points: '20' },
            { at_least: '50', below: '90', points: '12.5' },
            { below: '50', points: '-3' },
          ],
        },
      },
      { id: 'ty-le', name: 'Tỷ lệ', max: '20', scoring: { method: 'ratio', out_of: '7', over: 'cap' } },
      {
        id: 'vuot',
        name: 'Vượt',
        max: '10',
        scoring: { method: 'steps', mark: '3', each: '0.7', unit: '1.3' },
      },
    ],
  },
  {
    id: 'chon',
    name: 'Cao nhất',
    max: '20',
    combine: 'best',
    children: [
      { id: 'dem', name: 'Đếm', max: '20', scoring: { method: 'count', unit: '0.4' } },
      { id: 'cho', name: 'Cho', max: '15' },
    ],
  },
  {
    id: 'binh-quan',
    name: 'Bình quân',
    max: '30',
    combine: 'mean',
    children: [
      { id: 'ky-1', name: 'Kỳ 1', max: '30' },
      { id: 'ky-2', name: 'Kỳ 2', max: '30', weight: '2' },
    ],
  },
]);
const entries = {
  bac: 'value',
  'ty-le': 'numerator',
  vuot: 'value',
  dem: 'count',
  cho: 'points',
  'ky-1': 'points',
  'ky-2': 'points',
} as const;
const largest = { bac: 100, 'ty-le': 9, vuot: 20, dem: 60, cho: 15, 'ky-1': 30, 'ky-2': 30 };
const ids = Object.keys(entries) as (keyof typeof entries)[];
const figures = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: largest[id] })])) as Record<
    keyof typeof entries,
    fc.Arbitrary<number>
  >,
);
const enteredAs = (values: Record<keyof typeof entries, number>): Scores =>
  Object.fromEntries(ids.map((id) => [id, { [entries[id]]: String(values[id]) }]));

it('a better figure never lowers a total that is composed of any forms', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 }), (values, id, more) => {
      const total = (figure: typeof values) =>
        cent(
          score({ criteria: composed, nominations: [individual('an', enteredAs(figure))] }).nominations[0]
            ?.total ?? 'x',
        );
      const raised = { ...values, [id]: Math.min(largest[id], values[id] + more) };
      expect(total(raised)).toBeGreaterThanOrEqual(total(values));
    }),
  );
});

it('no limit is passed, and the order of the input changes nothing, whatever the limits and votes', () => {
  const place = fc.record({
    points: points(50),
    unit: fc.constantFrom('u1', 'u2', 'u3'),
    votes: fc.integer({ min: 0, max: 5 }),
    collective: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 10 }),
      fc.nat(4),
      fc.nat(100),
      fc.boolean(),
      fc.nat(),
      (places, perUnit, percent, voted, seed) => {
        const nominations = places.map(({ points: value, unit, collective: group }, index) => {
          const entered = { c: { points: value } };
          return group
            ? collective(`n${index}`, entered, { unit })
            : individual(`n${index}`, entered, { unit });
        });
        const results = places.map(({ votes }, index) => ({
          nomination: `n${index}`,
          for: String(votes),
          against: String(5 - votes),
        }));
        const council = voted
          ? councilWith({ ballots: { issued: '5', returned: '5', valid: '5', results } })
          : undefined;
        const limits: Criteria['limits'] = [
          { name: 'mỗi đơn vị', per: 'unit', number: String(perUnit) },
          { name: 'cả đợt', percent: String(percent), rounding: 'down' },
        ];
        const rubric = scaled([{ id: 'c', name: 'C', max: '50' }], { limits });
        const run = (list: readonly Nomination[]) =>
          byId(score({ plan: planWith(), criteria: rubric, nominations: list, council }));
        const found = run(nominations);
        const inside = [...found.values()].filter(({ allotted }) => allotted);
        expect(inside.length * 100).toBeLessThanOrEqual(percent * nominations.length);
        for (const unit of ['u1', 'u2', 'u3'])
          expect(inside.filter((one) => one.unit === unit).length).toBeLessThanOrEqual(perUnit);
        const mixed = run([...nominations].sort((a, b) => hash(a.id, seed) - hash(b.id, seed)));
        for (const [id, one] of found) expect(mixed.get(id)).toEqual(one);
      },
    ),
  );
});

/** Gates and what does not apply, each beside a criterion that neither touches. */
const gated: Criteria = scaled(
  [
    {
      id: 'nhom',
      name: 'Nhóm',
      max: '50',
      children: [
        {
          id: 'a',
          name: 'A',
          max: '30',
          gates: [
            { name: 'Có vi phạm', when: "fact('vi-pham')", at_most: '10' },
            { name: 'C từ 20 điểm', when: "points('c') >= 20", at_least: '4' },
          ],
        },
        { id: 'b', name: 'B', max: '20', not_applicable: 'redistribute' },
        { id: 'd', name: 'D', max: '10', not_applicable: 'rescale' },
      ],
    },
    { id: 'c', name: 'C', max: '50', not_applicable: 'full' },
  ],
  { facts: [{ id: 'vi-pham', name: 'Có vi phạm' }], ties: ['c'] },
);
const gatedMost = { a: 30, b: 20, d: 10, c: 50 };
const conditions = readConditions(gated);
const mayStandAside = ['b', 'd', 'c'] as const;
const place = fc.record({
  scores: fc.record({ a: points(30), b: points(20), d: points(10), c: points(50) }),
  aside: fc.subarray([...mayStandAside]),
  offended: fc.boolean(),
});
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;
const placed = ({ scores: own, aside, offended }: Place, id = 'an'): Nomination =>
  individual(
    id,
    Object.fromEntries(
      Object.entries(own).map(([one, value]) => [
        one,
        aside.some((away) => away === one) ? { not_applicable: true } : { points: value },
      ]),
    ),
    { facts: { 'vi-pham': offended } },
  );
const judged = (list: readonly Nomination[]) =>
  score({ plan: planWith({ individual: '3' }), criteria: gated, nominations: list, conditions });

it('with gates and what does not apply, each step says from what it went to what, and the total is the sum', () => {
  fc.assert(
    fc.property(place, (one) => {
      const [found] = judged([placed(one)]).nominations;
      const [group, c] = found?.criteria ?? [];
      const [a] = group?.children ?? [];
      expect(cent(found?.total ?? 'x')).toBe(cents([...(group ? [group] : []), ...(c ? [c] : [])]));
      // What the reasons say leads from the mark that was given to the points that count, without a gap.
      let at = cent(one.scores.a);
      for (const { args } of a?.notes ?? []) {
        const { from, to } = args as { readonly from: string; readonly to: string };
        expect(cent(from)).toBe(at);
        at = cent(to);
      }
      expect(cent(a?.points ?? 'x')).toBe(at);
      const counting = (group?.children ?? []).filter((child) => child.because.code !== 'not-applicable');
      const [scaledUp] = (group?.notes ?? []).filter(({ code }) => code === 'rescaled');
      const sum = scaledUp
        ? cent((scaledUp.args as { readonly from: string }).from)
        : cent(group?.points ?? 'x');
      expect(sum).toBe(cents(counting));
      expect(scaledUp !== undefined).toBe(one.aside.includes('d'));
      if (scaledUp === undefined) return;
      // On what applies it earned so much; on the whole of 50 it has the same share, rounded to a hundredth.
      const part = counting.reduce((most, child) => most + Number(child.max), 0);
      const { to } = scaledUp.args as { readonly to: string };
      expect(Math.abs(cent(to) * part - sum * 50) * 2).toBeLessThanOrEqual(part);
    }),
  );
});

it('a better mark never lowers a total behind gates that ask for more of it, nor does an offence raise one', () => {
  const total = (one: Place) => cent(judged([placed(one)]).nominations[0]?.total ?? 'x');
  fc.assert(
    fc.property(
      place,
      fc.constantFrom('a', 'b', 'd', 'c'),
      fc.integer({ min: 1, max: 500 }),
      (one, id, more) => {
        const raised = (Math.min(gatedMost[id] * 100, cent(one.scores[id]) + more) / 100).toFixed(2);
        expect(total({ ...one, scores: { ...one.scores, [id]: raised } })).toBeGreaterThanOrEqual(total(one));
        expect(total({ ...one, offended: true })).toBeLessThanOrEqual(total({ ...one, offended: false }));
      },
    ),
  );
});

it('the order of the input changes nothing behind gates and around what does not apply', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), fc.nat(), (places, seed) => {
      const list = places.map((one, index) => placed(one, `n${index}`));
      const mixed = byId(judged([...list].sort((x, y) => hash(x.id, seed) - hash(y.id, seed))));
      for (const [id, one] of byId(judged(list))) expect(mixed.get(id)).toEqual(one);
    }),
  );
});

function cent(decimal: string): number {
  return Math.round(Number(decimal) * 100);
}

function cents(criteria: readonly CriterionStanding[]): number {
  return criteria.reduce((total, one) => total + cent(one.points ?? ''), 0);
}

function hash(id: string, seed: number): number {
  let value = seed;
  for (const letter of id) value = (Math.imul(value, 31) + letter.charCodeAt(0)) | 0;
  return Math.imul(value, 2654435761);
}

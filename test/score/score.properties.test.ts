import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Criteria, Nomination, Scores } from '../../src/model/files.generated.ts';
import type { CriterionStanding, Standing } from '../../src/model/standing.ts';
import { score } from '../../src/score/score.ts';
import { individual, planWith, scaled } from './campaign.ts';

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

import { describe, expect, it } from 'vitest';
import { readConditions } from '../../src/condition/read-conditions.ts';
import type { Criteria, Scores } from '../../src/model/files.generated.ts';
import { gateOrder } from '../../src/model/gate-order.ts';
import { score } from '../../src/score/score.ts';
import { individual, planWith, scaled } from './campaign.ts';

const gate = (when: string, more: { readonly at_most?: string; readonly at_least?: string }) => ({
  name: when,
  when,
  ...more,
});

/** Points by id, and the total, of one nominee. */
function marks(criteria: Criteria, scores: Scores): Readonly<Record<string, string | null | undefined>> {
  const conditions = readConditions(criteria);
  const nominations = [individual('an', scores)];
  const [found] = score({ plan: planWith(), criteria, nominations, conditions }).nominations;
  const points = (found?.criteria ?? []).map(({ id, points: own }) => [id, own] as const);
  return { ...Object.fromEntries(points), total: found?.total };
}

const circles = (criteria: Criteria) =>
  gateOrder(criteria, readConditions(criteria)).circles.map(({ path }) => path.join(' '));

describe('a gate', () => {
  it('reads marks as the sheet prints them, however many gates stand before it', () => {
    const chain = scaled([
      { id: 'c', name: 'C', max: '40', gates: [gate("points('b') < 5", { at_most: '2' })] },
      { id: 'b', name: 'B', max: '50', gates: [gate("met('a') == false", { at_most: '0' })] },
      { id: 'a', name: 'A', max: '10', scoring: { method: 'met' } },
    ]);
    const scores = { b: { points: '30' }, c: { points: '30' } };
    expect(marks(chain, { a: { met: false }, ...scores })).toEqual({
      a: '0.00',
      b: '0.00',
      c: '2.00',
      total: '2.00',
    });
    expect(marks(chain, { a: { met: true }, ...scores }).total).toBe('70.00');
  });

  it('of a bonus may ask for what the table came to', () => {
    const bonus = scaled([{ id: 'a', name: 'A', max: '100', gates: [gate('1 == 1', { at_most: '40' })] }], {
      bonus: {
        max: '5',
        criteria: [{ id: 'b', name: 'B', max: '5', gates: [gate('base < 50', { at_most: '1' })] }],
      },
    });
    expect(marks(bonus, { a: { points: '90' }, b: { points: '5' } }).total).toBe('41.00');
  });

  it('does not lift a mark above its maximum', () => {
    const lifted = scaled([{ id: 'a', name: 'A', max: '25', gates: [gate('1 == 1', { at_least: '30' })] }]);
    expect(marks(lifted, { a: { points: '20' } }).total).toBe('25.00');
  });
});

describe('gates in a circle', () => {
  const two = (first: string, second: string) =>
    scaled([
      {
        id: 'nhom',
        name: 'Nhóm',
        max: '50',
        children: [{ id: 'a', name: 'A', max: '50', gates: [gate(first, { at_most: '5' })] }],
      },
      { id: 'b', name: 'B', max: '50', gates: [gate(second, { at_most: '5' })] },
    ]);

  it.each([
    ["points('b') > 10", "points('a') > 10", ['a b a']],
    ["percent('b') > 10", "met('nhom')", ['a b nhom a']],
    ["points('a') < 3", '1 == 1', ['a a']],
    ["points('nhom') < 3", '1 == 1', ['a nhom a']],
    ['total > 50', '1 == 1', ['a total base nhom a']],
    ['groups.all(g, g.points > 0)', '1 == 1', ['a base nhom a']],
  ])('%s and %s are named once: %j', (first, second, expected) => {
    expect(circles(two(first, second))).toEqual(expected);
  });

  it.each([
    ["points('b') > 10", '1 == 1'],
    ["max('nhom') > 10", "points('nhom') > 10"],
    ['bonus > 1', 'deduction > 1'],
  ])('%s and %s are none', (first, second) => {
    expect(circles(two(first, second))).toEqual([]);
  });
});

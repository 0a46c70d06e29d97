import { expect, it } from 'vitest';
import type { Council, Criteria } from '../../src/model/files.generated.ts';
import { councilMark } from '../../src/score/assessors.ts';
import { within } from '../../src/score/edges.ts';
import { decimal, roundTo } from '../../src/score/exact.ts';
import { voteOn } from '../../src/score/votes.ts';

const fraction = (over: string, under: string) => ({ over: decimal(over), under: decimal(under) });

it('“above” leaves out its own edge and “at least” takes it in', () => {
  expect(within(fraction('90', '100'), { above: '0.9' })).toBe(false);
  expect(within(fraction('90', '100'), { at_least: '0.9' })).toBe(true);
  expect(within(fraction('90.01', '100'), { above: '0.9' })).toBe(true);
});

it.each([
  ['0.25', '0'],
  ['0.75', '1'],
  ['1.25', '1'],
  ['0.2501', '0.5'],
])('half-even takes %s, between two steps of a half, to %s', (value, expected) => {
  expect(roundTo(decimal(value), { digits: 2, mode: 'half-even' }, '0.5').toFixed()).toBe(expected);
});

it.each([
  [[true, false], false],
  [[true, true, false], true],
  [[true, false, false, true], false],
])('without a scale %j is met: %s, for half is not more than half', (members, expected) => {
  const marks = members.map((met) => ({
    points: null,
    met,
    because: { code: 'met' as const, args: { points: '' } },
    notes: [],
  }));
  const criteria: Criteria = { criteria: [] };
  expect(councilMark(marks, criteria, { digits: 2, mode: 'half-up' }, 2).met).toBe(expected);
});

it('nobody passes a vote that nobody could cast', () => {
  const ballots: Council['ballots'] & object = {
    issued: '0',
    returned: '0',
    valid: '0',
    vote_threshold: { percent: '70', of: 'votes' },
    results: [{ nomination: 'an', for: '0', against: '0' }],
  };
  const council: Council = {
    name: 'Hội đồng',
    abbreviation: 'HĐTĐKT',
    members: [{ id: 'binh', name: 'Nguyễn Văn Bình', position: 'Giám đốc', role: 'chair' }],
    meeting: { date: '2021-12-20', present: [] },
    ballots,
  };
  expect(voteOn(council, ballots, { id: 'an', award: 'giay-khen' })).toMatchObject({
    passed: false,
    reason: { code: 'vote-failed' },
  });
});

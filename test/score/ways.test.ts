import { describe, expect, it } from 'vitest';
import type { Criterion, Score, Scoring } from '../../src/model/files.generated.ts';
import { one, scaled } from './campaign.ts';

type Row = readonly [what: string, scoring: Scoring, score: Score, points: string | null, code: string];

const tiers = [
  { at_least: '90', points: '8' },
  { at_least: '80', below: '90', points: '6' },
];
const grid: Scoring = {
  method: 'table',
  rows: [{ below: '10' }, { at_least: '10' }],
  columns: [{ at_most: '5' }, { above: '5' }],
  cells: [
    ['1', '2'],
    ['3', '-4'],
  ],
};
const each: Scoring = { method: 'steps', mark: '95', each: '1', unit: '0.1' };

/** Each way of scoring one criterion of 10 points, at its edges and where nothing can be counted. */
const rows: readonly Row[] = [
  ['the closed edge of a tier', { method: 'tiers', tiers }, { value: '90' }, '8.00', 'tier'],
  ['just below it', { method: 'tiers', tiers }, { value: '89.999' }, '6.00', 'tier'],
  // 269.999/300 is 89.9996…%: rounded to 90,00 on paper, and still below 90
  [
    'a share that only rounds to the edge',
    { method: 'tiers', tiers },
    { numerator: '269.999', denominator: '300' },
    '6.00',
    'tier',
  ],
  [
    'a share just at the edge',
    { method: 'tiers', tiers },
    { numerator: '270', denominator: '300' },
    '8.00',
    'tier',
  ],
  ['a number in no tier', { method: 'tiers', tiers }, { value: '79' }, null, 'no-tier'],
  [
    'what counts outside the tiers',
    { method: 'tiers', tiers, otherwise: '-1' },
    { value: '79' },
    '-1.00',
    'tier-otherwise',
  ],
  [
    'a tier above the maximum',
    { method: 'tiers', tiers: [{ points: '12' }] },
    { value: '1' },
    '10.00',
    'tier',
  ],
  ['no number for tiers', { method: 'tiers', tiers }, { points: '8' }, null, 'wrong-input'],
  [
    'a share of nothing',
    { method: 'tiers', tiers },
    { numerator: '0', denominator: '0' },
    null,
    'zero-denominator',
  ],
  [
    'something done of nothing',
    { method: 'tiers', tiers, zero_denominator: 'full' },
    { numerator: '1', denominator: '0' },
    null,
    'above-whole',
  ],
  [
    'the same as a ratio, whatever is declared',
    { method: 'ratio', over: 'cap', zero_denominator: 'not-applicable' },
    { numerator: '1', denominator: '0' },
    null,
    'above-whole',
  ],

  ['a ratio', { method: 'ratio' }, { numerator: '2', denominator: '3' }, '6.67', 'ratio'],
  // 2/3 × 10 = 6,66…, between 6,5 and 6,75 the nearer is 6,75; exactly between two steps the mode decides
  [
    'a ratio to steps',
    { method: 'ratio', step: '0.25' },
    { numerator: '2', denominator: '3' },
    '6.75',
    'ratio',
  ],
  [
    'a ratio between two',
    { method: 'ratio', step: '0.5' },
    { numerator: '625', denominator: '1000' },
    '6.50',
    'ratio',
  ],
  [
    'a ratio on a step',
    { method: 'ratio', step: '0.25' },
    { numerator: '1', denominator: '8' },
    '1.25',
    'ratio',
  ],
  ['a ratio of raw points', { method: 'ratio', out_of: '20' }, { points: '13' }, '6.50', 'ratio'],
  ['a ratio above the whole', { method: 'ratio' }, { numerator: '4', denominator: '3' }, null, 'above-whole'],
  ['the same, cut', { method: 'ratio', over: 'cap' }, { numerator: '4', denominator: '3' }, '10.00', 'ratio'],
  [
    'the same, let through',
    { method: 'ratio', over: 'allow' },
    { numerator: '4', denominator: '3' },
    '13.33',
    'ratio',
  ],
  ['a denominator of 0', { method: 'ratio' }, { numerator: '0', denominator: '0' }, null, 'zero-denominator'],
  [
    'the same, declared full',
    { method: 'ratio', zero_denominator: 'full' },
    { numerator: '0', denominator: '0' },
    '10.00',
    'zero-denominator-full',
  ],
  [
    'the same, declared 0',
    { method: 'ratio', zero_denominator: 'zero' },
    { numerator: '0', denominator: '0' },
    '0.00',
    'zero-denominator-zero',
  ],
  ['a ratio without a denominator', { method: 'ratio' }, { numerator: '1' }, null, 'wrong-input'],

  ['a count', { method: 'count', unit: '0.4' }, { count: '7' }, '2.80', 'count'],
  ['a count past the maximum', { method: 'count', unit: '0.4' }, { count: '26' }, '10.00', 'count'],
  ['a count without a unit', { method: 'count' }, { count: '1' }, null, 'wrong-input'],
  ['points lost', { method: 'deduct', unit: '0.5' }, { count: '3' }, '8.50', 'deduct'],
  ['more lost than there is', { method: 'deduct', unit: '0.5' }, { count: '21' }, '0.00', 'deduct'],

  ['whole steps above a mark', each, { value: '98.99' }, '0.30', 'steps'],
  ['the mark itself', each, { value: '95' }, '0.00', 'steps'],
  ['below the mark', each, { value: '12' }, '0.00', 'steps'],
  // 295/300 is 98,33…%: three whole steps above 95
  ['steps of a share', each, { numerator: '295', denominator: '300' }, '0.30', 'steps'],
  ['steps past the maximum', { ...each, unit: '5' }, { value: '99' }, '10.00', 'steps'],

  ['a cell', grid, { row: '9', column: '5' }, '1.00', 'table'],
  ['a negative cell', grid, { row: '10', column: '5.01' }, '-4.00', 'table'],
  ['outside a table', { ...grid, rows: [{ below: '10' }] }, { row: '10', column: '1' }, null, 'no-cell'],
  [
    'what counts outside a table',
    { ...grid, rows: [{ below: '10' }], otherwise: '0' },
    { row: '10', column: '1' },
    '0.00',
    'table-otherwise',
  ],
  ['half an address', grid, { row: '1' }, null, 'wrong-input'],

  ['the least that may be given', { method: 'given', at_least: '5' }, { points: '5' }, '5.00', 'given'],
  ['less than that', { method: 'given', at_least: '5' }, { points: '4.75' }, null, 'below-least'],

  [
    'nothing to compare with',
    { method: 'relative', relative_to: 'maximum' },
    { value: '0' },
    null,
    'nothing-to-compare',
  ],
  ['the leader', { method: 'relative', relative_to: 'maximum' }, { value: '7' }, '10.00', 'relative'],
  [
    'what does not apply, unasked',
    { method: 'met' },
    { not_applicable: true },
    null,
    'not-applicable-undeclared',
  ],
];

describe('a way of scoring', () => {
  it.each(rows)('%s', (_, scoring, score, points, code) => {
    const found = one(scaled([{ id: 'tc1', name: 'Một', max: '10', scoring }]), { tc1: score });
    expect(found.criteria[0]).toMatchObject({ points, because: { code } });
    expect(found.eligible).toBe(points !== null);
  });

  it('notes what was cut', () => {
    const scoring: Scoring = { method: 'count', unit: '6' };
    const [found] = one(scaled([{ id: 'tc1', name: 'Một', max: '10', scoring }]), {
      tc1: { count: '2' },
    }).criteria;
    expect(found?.notes).toEqual([{ code: 'capped', args: { from: '12.00', to: '10.00' } }]);
  });
});

describe('a group', () => {
  const children: readonly Criterion[] = [
    { id: 'a', name: 'A', max: '6' },
    { id: 'b', name: 'B', max: '4' },
  ];
  const group = (more: Partial<Criterion>, scores: Record<string, Score>) =>
    one(scaled([{ id: 'nhom', name: 'Nhóm', children, ...more }]), scores);
  const both = { a: { points: '5' }, b: { points: '2' } };

  it.each([
    ['adds', {}, both, '7.00', 'sum'],
    ['starts from points of its own', { start: '3' }, both, '10.00', 'sum'],
    ['takes the best', { combine: 'best' }, both, '5.00', 'best'],
    ['takes the two best', { combine: 'best', take: '2' }, both, '7.00', 'best'],
    [
      'takes the best of those that were answered',
      { combine: 'best' },
      { b: { points: '2' } },
      '2.00',
      'best',
    ],
    ['takes the one that was chosen', { combine: 'one-of' }, { b: { points: '2' } }, '2.00', 'one-of'],
    ['takes no two', { combine: 'one-of' }, both, null, 'several-chosen'],
    ['waits for a choice', { combine: 'one-of' }, {}, null, 'missing'],
    ['averages', { combine: 'mean' }, both, '3.50', 'average'],
    ['waits for every part of an average', { combine: 'mean' }, { a: { points: '5' } }, null, 'incomplete'],
  ] as const)('%s', (_, more, scores, points, code) => {
    const found = group(more, scores);
    expect(found.criteria[0]).toMatchObject({ points, because: { code } });
    expect(found.eligible).toBe(points !== null);
  });

  it('of losses never falls below 0, and says so', () => {
    const losing = [{ id: 'a', name: 'A', max: '9', deducts: true }];
    const found = group({ start: '5', children: losing }, { a: { points: '6' } });
    expect(found.criteria[0]).toMatchObject({
      points: '0.00',
      notes: [{ code: 'floored', args: { from: '-1.00' } }],
    });
  });

  it('of alternatives in a purse may be left alone', () => {
    const choice: Criterion = { id: 'nhom', name: 'Nhóm', combine: 'one-of', children };
    const rubric = scaled([{ id: 'nen', name: 'Nền', max: '100' }], {
      bonus: { max: '6', criteria: [choice] },
    });
    const found = one(rubric, { nen: { points: '50' } });
    expect(found).toMatchObject({ total: '50.00', eligible: true });
    expect(found.criteria[1]?.because.code).toBe('nothing-claimed');
  });
});

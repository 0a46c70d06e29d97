import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { baseSalaryOn, prizeFor, rounded } from '../../src/law/prize.ts';
import { shippedLaw } from './shipped.ts';

const law = shippedLaw();

/** Worked by hand: multiple × base salary, rounded up to ten thousand đồng. */
const table: readonly [string, readonly [string, string, string, string]][] = [
  ['0.15', ['230000', '270000', '360000', '380000']],
  ['0.3', ['450000', '540000', '710000', '760000']],
  ['0.6', ['900000', '1080000', '1410000', '1520000']],
  ['0.8', ['1200000', '1440000', '1880000', '2030000']],
  ['1', ['1490000', '1800000', '2340000', '2530000']],
  ['1.5', ['2240000', '2700000', '3510000', '3800000']],
  ['2', ['2980000', '3600000', '4680000', '5060000']],
  ['3', ['4470000', '5400000', '7020000', '7590000']],
  ['3.5', ['5220000', '6300000', '8190000', '8860000']],
  ['4.5', ['6710000', '8100000', '10530000', '11390000']],
  ['7', ['10430000', '12600000', '16380000', '17710000']],
  ['8', ['11920000', '14400000', '18720000', '20240000']],
  ['12', ['17880000', '21600000', '28080000', '30360000']],
];
const days = ['2021-12-31', '2024-03-01', '2025-12-31', '2026-08-01'] as const;

/** The first award of a regime with that multiple. */
function questionWith(multiple: string, date: string) {
  const regime = law.regimes.findLast(({ from }) => from <= date);
  const entry = regime?.prizes.multiples.find((candidate) => Number(candidate.multiple) === Number(multiple));
  const award = entry?.awards[0];
  return entry && award ? { award, kind: entry.kind, decisionDate: date } : undefined;
}

describe('prizes', () => {
  const cases = table.flatMap(([multiple, amounts]) =>
    amounts.flatMap((rounded, column) => {
      const question = questionWith(multiple, days[column] ?? '');
      return question ? [{ multiple, rounded, ...question }] : [];
    }),
  );

  it('covers the table: only multiples that a regime does not use are left out', () => {
    expect(cases.length).toBeGreaterThanOrEqual(4 * table.length - 4);
  });

  it('are the table, every cell of it, whichever regime uses the multiple', () => {
    const computed = table.map(([multiple]) => [
      multiple,
      days.map((day) => rounded(multiple, baseSalaryOn(law, day)?.amount ?? '', '10000')),
    ]);
    expect(computed).toEqual(table);
  });

  it.each([
    ['0.3', '1390000', '417000', '420000'],
    ['0.8', '1390000', '1112000', '1120000'],
    ['0.6', '1390000', '834000', '840000'],
    ['3.5', '1490000', '5215000', '5220000'],
    ['1', '1490000', '1490000', '1490000'],
  ])('%s × %s = %s is paid as %s', (multiple, base, exact, paid) => {
    expect(new Big(multiple).times(base).toFixed()).toBe(exact);
    expect(rounded(multiple, base, '10000')).toBe(paid);
  });

  it.each(cases)(
    '$award $kind ($multiple) decided on $decisionDate: $rounded',
    ({ multiple, rounded, ...question }) => {
      expect(prizeFor(law, question)).toMatchObject({ multiple, rounded });
    },
  );

  it('of the Vĩnh Phúc campaign', () => {
    const amount = (award: string, kind: 'individual' | 'collective') =>
      prizeFor(law, { award, kind, decisionDate: '2021-12-31' });
    expect(amount('GK', 'individual')).toMatchObject({
      exact: '447000',
      rounded: '450000',
      baseSalary: '1490000',
    });
    expect(amount('GK', 'collective')).toMatchObject({ exact: '894000', rounded: '900000' });
    expect(amount('BKT', 'individual')).toMatchObject({ exact: '1490000', rounded: '1490000' });
    expect(amount('BKT', 'collective')).toMatchObject({ exact: '2980000', rounded: '2980000' });
  });

  it('round after multiplying, not before', () => {
    // 0,15 × 1.490.000 = 223.500 → 230.000; the collective’s 0,3 gives 450.000, not 2 × 230.000.
    const commune = { award: 'GK', level: 'commune', decisionDate: '2021-12-31' } as const;
    expect(prizeFor(law, { ...commune, kind: 'individual' })?.rounded).toBe('230000');
    expect(prizeFor(law, { ...commune, kind: 'collective' })?.rounded).toBe('450000');
  });

  it('of a household are one and a half times those of an individual, from 2024 on', () => {
    expect(prizeFor(law, { award: 'GK', kind: 'household', decisionDate: '2025-12-31' })).toMatchObject({
      multiple: '0.45',
      exact: '1053000',
      rounded: '1060000',
    });
    expect(prizeFor(law, { award: 'GK', kind: 'household', decisionDate: '2021-12-31' })).toBeUndefined();
  });

  it('follow the base salary to the day', () => {
    const change = [
      '2019-06-30',
      '2019-07-01',
      '2023-06-30',
      '2023-07-01',
      '2024-06-30',
      '2024-07-01',
      '2026-06-30',
      '2026-07-01',
    ];
    expect(change.map((day) => baseSalaryOn(law, day)?.amount)).toEqual([
      '1390000',
      '1490000',
      '1490000',
      '1800000',
      '1800000',
      '2340000',
      '2340000',
      '2530000',
    ]);
    expect(baseSalaryOn(law, '2016-04-30')).toBeUndefined();
  });

  it('say where the law sets only a ceiling', () => {
    expect(prizeFor(law, { award: 'KNCQH', kind: 'individual', decisionDate: '2025-12-31' })).toMatchObject({
      multiple: '0.8',
      atMost: true,
      rounded: '1880000',
    });
    expect(prizeFor(law, { award: 'KNC', kind: 'individual', decisionDate: '2025-12-31' })?.atMost).toBe(
      true,
    );
    expect(prizeFor(law, { award: 'GK', kind: 'individual', decisionDate: '2025-12-31' })?.atMost).toBe(
      false,
    );
  });
});

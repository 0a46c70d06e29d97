import { describe, expect, it } from 'vitest';
import { type Due, settle } from '../../src/law/combination.ts';
import { regimeOn } from '../../src/law/regime.ts';
import { shippedLaw } from './shipped.ts';

const regime = regimeOn(shippedLaw(), '2025-12-15')?.regime;
const due = (type: Due['type'], period: string, amount: string): Due => ({ type, period, amount });
const paid = (...dues: Due[]) => (regime ? settle(regime, dues).map((entry) => entry.paid) : []);

describe('several prizes at one time', () => {
  it('of titles over the same time: the highest only', () => {
    expect(paid(due('title', '2025', '710000'), due('title', '2025', '2340000'))).toEqual([false, true]);
  });

  it('compares amounts as numbers', () => {
    expect(paid(due('title', '2025', '900000'), due('title', '2025', '1000000'))).toEqual([false, true]);
  });

  it('of titles over different times: all', () => {
    expect(paid(due('title', '2023-2025', '7020000'), due('title', '2025', '2340000'))).toEqual([true, true]);
  });

  it('of a title and a commendation, and of two commendations: all', () => {
    expect(
      paid(
        due('title', '2025', '710000'),
        due('commendation', '2025', '710000'),
        due('commendation', '2024', '710000'),
      ),
    ).toEqual([true, true, true]);
  });

  it('are paid once where two titles are worth the same', () => {
    expect(paid(due('title', '2025', '710000'), due('title', '2025', '710000'))).toEqual([true, false]);
  });

  it('names the rule', () => {
    const [first] = regime ? settle(regime, [due('title', '2025', '1'), due('title', '2025', '2')]) : [];
    expect(first?.provision?.article).toBe('khoản 5 Điều 49');
  });
});

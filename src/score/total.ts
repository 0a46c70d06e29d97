import type Big from 'big.js';
import type { Reason } from '../model/reason.ts';
import type { PurseName } from '../model/standing.ts';
import type { Judged } from './criterion.ts';
import { decimal, greatest, least, round, shown, sum, zero } from './exact.ts';
import type { Rubric } from './rubric.ts';

/** The three purses, each after its cap, and the total made of them; null where a criterion has no points. */
export interface Total {
  readonly purses: Readonly<Record<PurseName, Big>>;
  readonly total: Big;
  readonly steps: readonly Reason[];
}

/**
 * Total = base + bonus − deduction, never above the scale's maximum and never below 0, then rounded once as the
 * scale declares. The steps name each of these that changed the figure.
 */
export function totalOf(rubric: Rubric, judged: readonly Judged[]): Total | null {
  const { scale } = rubric.criteria;
  if (scale === undefined || judged.some(({ points }) => points === null)) return null;
  const digits = rubric.rounding.digits;
  const purses: Record<PurseName, Big> = { base: zero, bonus: zero, deduction: zero };
  const steps: Reason[] = [];
  for (const { name, cap } of rubric.purses) {
    const inside = sum(judged.filter(({ purse }) => purse === name).map(({ points }) => points ?? zero));
    purses[name] = cap === null ? inside : least(inside, cap);
    if (!purses[name].eq(inside)) {
      const args = { purse: name, from: shown(inside, digits), to: shown(purses[name], digits) };
      steps.push({ code: 'purse-capped', args });
    }
  }
  const exact = purses.base.plus(purses.bonus).minus(purses.deduction);
  const args = {
    base: shown(purses.base, digits),
    bonus: shown(purses.bonus, digits),
    deduction: shown(purses.deduction, digits),
    total: shown(exact, digits),
  };
  steps.push({ code: 'total', args });
  const within = greatest(zero, least(exact, decimal(scale.max)));
  if (within.lt(exact))
    steps.push({ code: 'total-capped', args: { from: args.total, to: shown(within, digits) } });
  if (within.gt(exact)) steps.push({ code: 'total-floored', args: { from: args.total } });
  const total = round(within, rubric.rounding);
  if (!total.eq(within)) {
    const { mode } = rubric.rounding;
    steps.push({
      code: 'total-rounded',
      args: { from: shown(within, digits), to: shown(total, digits), digits, mode },
    });
  }
  return { purses, total, steps };
}

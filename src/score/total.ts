import type Big from 'big.js';
import type { Reason } from '../model/reason.ts';
import type { PurseName } from '../model/standing.ts';
import { decimal, greatest, least, roundTo, shown, sum, zero } from './exact.ts';
import type { Judged } from './judged.ts';
import { type Mark, standsAside } from './mark.ts';
import type { Rubric } from './rubric.ts';

/** The three purses, each after its cap, and the total made of them. */
export interface Total {
  readonly purses: Readonly<Record<PurseName, Big>>;
  readonly total: Big;
  readonly steps: readonly Reason[];
}

/**
 * Total = base + bonus − deduction, not above the scale's maximum (unless it says so) and never below 0, then rounded
 * once as the scale declares; `base` is the mark of the table proper. The steps name each of these that changed the figure. Null where a criterion has no
 * points.
 */
export function totalOf(rubric: Rubric, base: Mark, judged: readonly Judged[]): Total | null {
  const { scale } = rubric.criteria;
  if (scale === undefined || base.points === null) return null;
  const digits = rubric.rounding.digits;
  const steps: Reason[] = [...base.notes];
  const purses: Record<PurseName, Big> = { base: base.points, bonus: zero, deduction: zero };
  for (const { name, cap } of rubric.purses) {
    if (name === 'base') continue;
    const inside = judged.filter((node) => node.purse === name && !standsAside(node));
    if (inside.some(({ points }) => points === null)) return null;
    const whole = sum(inside.map(({ points }) => points ?? zero));
    purses[name] = cap === null ? whole : least(whole, cap);
    if (purses[name].eq(whole)) continue;
    steps.push({
      code: 'purse-capped',
      args: { purse: name, from: shown(whole, digits), to: shown(purses[name], digits) },
    });
  }
  const exact = purses.base.plus(purses.bonus).minus(purses.deduction);
  const args = {
    base: shown(purses.base, digits),
    bonus: shown(purses.bonus, digits),
    deduction: shown(purses.deduction, digits),
    total: shown(exact, digits),
  };
  steps.push({ code: 'total', args });
  const within = greatest(zero, scale.exceed ? exact : least(exact, decimal(scale.max)));
  if (within.lt(exact))
    steps.push({ code: 'total-capped', args: { from: args.total, to: shown(within, digits) } });
  if (within.gt(exact)) steps.push({ code: 'total-floored', args: { from: args.total } });
  const step = scale.rounding?.step;
  const total = roundTo(within, rubric.rounding, step);
  if (!total.eq(within)) {
    const { mode } = rubric.rounding;
    const said = { from: shown(within, digits), to: shown(total, digits), digits, mode, step: step ?? '' };
    steps.push({ code: 'total-rounded', args: said });
  }
  return { purses, total, steps };
}

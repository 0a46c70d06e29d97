import type Big from 'big.js';
import { decimal, divide, shown, sum, zero } from './exact.ts';
import type { Judged } from './judged.ts';
import { type Mark, standsAside } from './mark.ts';
import type { Rubric } from './rubric.ts';

const aside = (policy: string) => (node: Judged) =>
  node.because.code === 'not-applicable' && (node.criterion.not_applicable ?? 'rescale') === policy;

/**
 * Shares out the maximum of what does not apply (`redistribute`) equally among its siblings: each one's maximum grows
 * by its share, and its points in proportion, rounded once.
 */
export function redistributed(
  children: readonly Judged[],
  { quotients, rounding }: Rubric,
): readonly Judged[] {
  const away = children.filter(aside('redistribute'));
  const heirs = children.filter((node) => !standsAside(node) && node.max?.gt(zero));
  if (away.length === 0 || heirs.length === 0) return children;
  const share = divide(sum(maxima(away)), decimal(String(heirs.length)), quotients);
  return children.map((node) => {
    if (node.points === null || node.max === null || !heirs.includes(node)) return node;
    const whole = node.max.plus(share);
    const product = node.points.times(whole);
    const points = divide(product, node.max, quotients);
    const args = proportion(
      node.points,
      node.max,
      whole,
      points,
      rounding.digits,
      points.times(node.max).eq(product),
    );
    return { ...node, points, max: whole, notes: [...node.notes, { code: 'redistributed', args }] };
  });
}

/** Brings a group's points, earned on the part of it that applies, to the whole (`rescale`), rounded once. */
export function rescaled(
  mark: Mark,
  max: Big | null,
  children: readonly Judged[],
  { quotients, rounding }: Rubric,
): Mark {
  const away = children.filter(aside('rescale'));
  if (away.length === 0 || mark.points === null) return mark;
  const part = sum(maxima(children.filter((node) => !standsAside(node))));
  if (part.lte(zero)) return mark;
  const whole = max ?? part.plus(sum(maxima(away)));
  const product = mark.points.times(whole);
  const points = divide(product, part, quotients);
  const args = proportion(mark.points, part, whole, points, rounding.digits, points.times(part).eq(product));
  return { ...mark, points, notes: [...mark.notes, { code: 'rescaled', args }] };
}

function maxima(nodes: readonly Judged[]): readonly Big[] {
  return nodes.flatMap(({ max }) => (max === null ? [] : [max]));
}

function proportion(from: Big, part: Big, whole: Big, to: Big, digits: number, exact: boolean) {
  return {
    from: shown(from, digits),
    part: shown(part, 0),
    whole: shown(whole, 0),
    to: shown(to, digits),
    exact,
  };
}

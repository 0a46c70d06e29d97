import { abstains } from './abstains.ts';
import type { CriterionStanding } from './standing.ts';

/**
 * The figures that a criterion's points were made of, as the left side of the equation that a person with a pocket
 * calculator writes: `9.00 + 8.00 − 1.00`, `(1 × 81.00 + 2 × 90.50) : (1 + 2)`; of what is only chosen among them a
 * list, `1.00; 1.50`. Empty where the points are no sum, or the sum of one figure. Decimals with a point.
 */
export function termsOf(criterion: CriterionStanding): string {
  const { because, marks } = criterion;
  const marked = marks.filter((mark) => !abstains(mark)).map(({ points }) => points ?? '?');
  switch (because.code) {
    case 'sum':
      return sumOf(criterion, because.args.start);
    case 'best':
      return counting(criterion).map(pointsOf).join('; ');
    case 'average':
      return averageOf(counting(criterion));
    case 'mean':
      return `(${marked.join(' + ')}) : ${marked.length}`;
    case 'trimmed-mean':
    case 'median':
      return marked.join('; ');
    default:
      return '';
  }
}

/** The children that count: what does not apply and what was not chosen is left out. */
function counting({ children }: CriterionStanding): readonly CriterionStanding[] {
  return children.filter(counts);
}

function counts({ because }: CriterionStanding): boolean {
  return because.code !== 'not-applicable' && because.code !== 'not-chosen';
}

function pointsOf({ points }: CriterionStanding): string {
  return points ?? '?';
}

function sumOf(criterion: CriterionStanding, start: string): string {
  const parts = counting(criterion);
  if (start === '' && parts.length === 1 && parts[0]?.deducts !== true) return '';
  return sumTerms(parts, start);
}

/** What is added up, signs and all; what does not apply or was not chosen is left out. Decimals with a point. */
export function sumTerms(criteria: readonly CriterionStanding[], start = ''): string {
  const parts = criteria.filter(counts).map((one) => {
    const points = pointsOf(one);
    const negative = points.startsWith('-');
    return [one.deducts !== negative ? '−' : '+', negative ? points.slice(1) : points] as const;
  });
  const all = start === '' ? parts : [['+', start] as const, ...parts];
  return all
    .map(([sign, points], index) => {
      if (index > 0) return `${sign} ${points}`;
      return sign === '−' ? `−${points}` : points;
    })
    .join(' ');
}

function averageOf(children: readonly CriterionStanding[]): string {
  const weighted = children.some(({ weight }) => weight !== null);
  if (!weighted) return `(${children.map(pointsOf).join(' + ')}) : ${children.length}`;
  const parts = children.map((child) => `${child.weight ?? '1'} × ${pointsOf(child)}`);
  return `(${parts.join(' + ')}) : (${children.map(({ weight }) => weight ?? '1').join(' + ')})`;
}

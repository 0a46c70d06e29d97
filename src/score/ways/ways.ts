import type { Criterion, Scoring } from '../../model/files.generated.ts';
import { zero } from '../exact.ts';
import type { Marking, Way } from '../mark.ts';
import { count } from './count.ts';
import { deduct } from './deduct.ts';
import { given } from './given.ts';
import { levels } from './levels.ts';
import { met, plainlyMet } from './met.ts';
import { ratio } from './ratio.ts';
import { relative } from './relative.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { tiers } from './tiers.ts';

const ways: Readonly<Record<Scoring['method'], Way>> = {
  given,
  levels,
  met,
  tiers,
  ratio,
  count,
  deduct,
  steps,
  table,
  relative,
};

/**
 * The way in which a criterion is scored: as it declares, else given points. Without a scale it is đạt or chưa đạt,
 * where a way with points of its own says đạt by giving more than 0.
 */
export function wayOf({ scoring }: Criterion, scaled: boolean): Way {
  const method = scoring?.method ?? 'given';
  if (scaled) return ways[method];
  return method === 'given' || method === 'met'
    ? plainlyMet
    : (marking) => withoutScale(ways[method], marking);
}

function withoutScale(way: Way, marking: Marking) {
  const mark = way(marking);
  return mark.points === null ? mark : { ...mark, points: null, met: mark.points.gt(zero) };
}

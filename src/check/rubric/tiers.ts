import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Dossier } from '../../model/campaign.ts';
import type { Score } from '../../model/files.generated.ts';
import { placedScores } from '../placed-scores.ts';
import {
  type Edged,
  higher,
  type Interval,
  intervalsOf,
  isEmpty,
  looksWhole,
  type Meeting,
  meeting,
} from './intervals.ts';
import { named, nodesOf } from './nodes.ts';

/** A list of stretches that ought to cover all numbers once: the tiers of a criterion, the rows or columns of a table. */
export interface Ladder {
  /** Its id and name. */
  readonly criterion: string;
  /** What its steps are called. */
  readonly noun: 'bậc' | 'hàng' | 'cột';
  readonly route: Route;
  readonly intervals: readonly Interval[];
  /** Whether the rubric says what counts outside all of them. */
  readonly hasOtherwise: boolean;
  /** Whether its numbers are counts, so that nothing lies between 1 and 2; a percentage is never one. */
  readonly whole: boolean;
}

export function* laddersOf(dossier: Dossier): Generator<Ladder> {
  const { criteria } = dossier;
  if (criteria === undefined) return;
  for (const { criterion, route } of nodesOf(criteria.value)) {
    const { scoring } = criterion;
    const hasOtherwise = scoring?.otherwise !== undefined;
    function* ladder(noun: Ladder['noun'], key: 'tiers' | 'rows' | 'columns'): Generator<Ladder> {
      const list: readonly Edged[] = scoring?.[key] ?? [];
      if (list.length === 0) return;
      const intervals = intervalsOf(list);
      const whole = isCounted(dossier, criterion.id, key) ?? looksWhole(intervals);
      const own = [...route, 'scoring', key];
      yield { criterion: named(criterion), noun, route: own, intervals, hasOtherwise, whole };
    }
    yield* ladder('bậc', 'tiers');
    yield* ladder('hàng', 'rows');
    yield* ladder('cột', 'columns');
  }
}

/** Neighbours from the lowest up, and what they do at the edge between them; a step that nothing lies in is left out. */
export function* neighbours({ intervals, whole }: Ladder): Generator<readonly [Interval, Interval, Meeting]> {
  let reach: Interval | undefined;
  for (const upper of intervals) {
    if (isEmpty(upper)) continue;
    if (reach !== undefined) yield [reach, upper, meeting(reach, upper, whole)];
    reach = reach === undefined ? upper : higher(upper, reach);
  }
}

/** What the marks entered so far say of a criterion's numbers: counts, or not; undefined where they say nothing. */
function isCounted(
  dossier: Dossier,
  criterion: string,
  key: 'tiers' | 'rows' | 'columns',
): boolean | undefined {
  const scores = scoresOf(dossier).get(criterion) ?? [];
  const fractional = (text: string | undefined) => text !== undefined && /[.,]\d*[1-9]/.test(text);
  if (key !== 'tiers') {
    const figures = scores.map(({ row, column }) => (key === 'rows' ? row : column));
    return figures.some(fractional) ? false : undefined;
  }
  if (scores.some(({ denominator, value }) => denominator !== undefined || fractional(value))) return false;
  return scores.some(({ count }) => count !== undefined) ? true : undefined;
}

const known = new WeakMap<Dossier, ReadonlyMap<string, readonly Score[]>>();

function scoresOf(dossier: Dossier): ReadonlyMap<string, readonly Score[]> {
  const found = known.get(dossier);
  if (found !== undefined) return found;
  const scores = new Map<string, Score[]>();
  for (const { criterion, score } of placedScores(dossier)) {
    const list = scores.get(criterion);
    if (list === undefined) scores.set(criterion, [score]);
    else list.push(score);
  }
  known.set(dossier, scores);
  return scores;
}

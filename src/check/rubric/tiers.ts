import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Criteria } from '../../model/files.generated.ts';
import { type Edged, type Interval, intervalsOf, isWhole, type Meeting, meeting } from './intervals.ts';
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
}

export function* laddersOf(criteria: Criteria): Generator<Ladder> {
  for (const { criterion, route } of nodesOf(criteria)) {
    const { scoring } = criterion;
    const hasOtherwise = scoring?.otherwise !== undefined;
    const ladder = (noun: Ladder['noun'], key: string, list: readonly Edged[] = []): Ladder[] =>
      list.length === 0
        ? []
        : [
            {
              criterion: named(criterion),
              noun,
              route: [...route, 'scoring', key],
              intervals: intervalsOf(list),
              hasOtherwise,
            },
          ];
    yield* ladder('bậc', 'tiers', scoring?.tiers);
    yield* ladder('hàng', 'rows', scoring?.rows);
    yield* ladder('cột', 'columns', scoring?.columns);
  }
}

/** Neighbours from the lowest up, and what they do at the edge between them. */
export function* neighbours({ intervals }: Ladder): Generator<readonly [Interval, Interval, Meeting]> {
  const whole = isWhole(intervals);
  for (const [index, upper] of intervals.entries()) {
    const lower = intervals[index - 1];
    if (lower !== undefined) yield [lower, upper, meeting(lower, upper, whole)];
  }
}

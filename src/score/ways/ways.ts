import type { Criterion } from '../../model/files.generated.ts';
import type { Way } from '../mark.ts';
import { given } from './given.ts';
import { levels } from './levels.ts';
import { met } from './met.ts';

type Method = NonNullable<Criterion['scoring']>['method'];

const ways: Readonly<Record<Method, Way>> = { given, levels, met };

/** The way in which a criterion is scored: as it declares, else given points on a scale and đạt / chưa đạt without. */
export function wayOf(criterion: Criterion, scaled: boolean): Way {
  const declared = criterion.scoring?.method ?? 'given';
  return ways[declared === 'given' && !scaled ? 'met' : declared];
}

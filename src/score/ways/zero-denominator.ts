import type { Score } from '../../model/files.generated.ts';
import { shown, zero } from '../exact.ts';
import { type Mark, type Marking, none, worth } from '../mark.ts';

/** What a criterion declares for 0 of 0; undeclared it is a fault, never a silent 0 or full mark. */
export function zeroDenominator({ criterion, max, digits }: Marking): Mark {
  const policy = criterion.scoring?.zero_denominator;
  if (policy === 'not-applicable') return none({ code: 'not-applicable', args: {} });
  if (policy === 'zero')
    return worth(zero, { code: 'zero-denominator-zero', args: { points: shown(zero, digits) } });
  if (policy === undefined) return none({ code: 'zero-denominator', args: {} });
  if (max === null) return none({ code: 'no-max', args: {} });
  return worth(max, { code: 'zero-denominator-full', args: { points: shown(max, digits) } });
}

/** Something done of nothing that was to be done: the figures contradict each other, whatever is declared for 0 of 0. */
export function aboveNothing({ numerator = '', denominator = '' }: Score): Mark {
  return none({ code: 'above-whole', args: { numerator, denominator } });
}

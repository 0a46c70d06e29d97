import type { Criteria, Nomination } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import type { Banding } from './bands.ts';
import { holds, type Situation } from './conditions.ts';
import { decimal, shown } from './exact.ts';

type Threshold = NonNullable<Criteria['thresholds']>[number];

/** What every threshold that speaks of this award and kind says: all of them have to be reached. */
export function thresholdReasons(
  criteria: Criteria,
  { award, kind }: Nomination,
  situation: Situation,
  banding: Banding,
  digits: number,
): readonly Reason[] {
  return (criteria.thresholds ?? [])
    .filter((threshold) => threshold.award === award && (threshold.kind ?? kind) === kind)
    .flatMap((threshold) => [
      ...pointsReasons(threshold, situation, digits),
      ...bandReasons(threshold, criteria.bands ?? [], situation, banding),
      ...requiredReasons(threshold, situation),
    ]);
}

/** Whether a threshold's reason is one that it was reached. */
export function speaksFor({ code }: Reason): boolean {
  return code === 'reached-threshold' || code === 'reached-band';
}

function pointsReasons({ from }: Threshold, { total: found }: Situation, digits: number): readonly Reason[] {
  if (from === undefined || found === null) return [];
  const { total } = found;
  const least = decimal(from);
  const [points, wanted] = [shown(total, digits), shown(least, digits)];
  if (total.gte(least)) return [{ code: 'reached-threshold', args: { total: points, from: wanted } }];
  const short = shown(least.minus(total), digits);
  // Written out, for an object that is spread and then grows has a shape of its own each time.
  return [{ code: 'below-threshold', args: { total: points, from: wanted, short } }];
}

function bandReasons(
  { band }: Threshold,
  bands: NonNullable<Criteria['bands']>,
  { total }: Situation,
  banding: Banding,
): readonly Reason[] {
  if (band === undefined || total === null) return [];
  const least = bands.findIndex(({ id }) => id === band);
  const code = banding.index !== null && banding.index <= least ? 'reached-band' : 'below-band';
  return [{ code, args: { band: bands[least]?.name ?? band } }];
}

function requiredReasons({ requires = [] }: Threshold, situation: Situation): readonly Reason[] {
  return requires.flatMap(({ name, when }): readonly Reason[] => {
    const answer = holds(when, situation);
    const args = { name };
    return answer === true ? [] : [{ code: answer === null ? 'lack-undecided' : 'lacks', args }];
  });
}

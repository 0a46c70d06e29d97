import type { Criteria } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import { decimal, shown, zero } from './exact.ts';
import type { Rubric } from './rubric.ts';
import type { Reviewed } from './standing.ts';

/** A near miss lacks no more than one hundredth of the scale: 1 point of 100, 10 of 1000. */
const nearShare = decimal('0.01');

/**
 * What a nomination missed by little: the points to be considered, the next higher band, the last place of a limit.
 * Told before the council decides, so that it looks twice; nothing follows from it.
 */
export function nearMisses(
  { criteria, rounding: { digits } }: Rubric,
  { nomination, total, banding }: Reviewed,
  outcome: readonly Reason[],
): readonly Reason[] {
  const { scale } = criteria;
  if (scale === undefined || total === null) return [];
  const near = decimal(scale.max).times(nearShare);
  const shortOf = (from: string) => {
    const short = decimal(from).minus(total.total);
    return short.gt(zero) && short.lte(near) ? shown(short, digits) : undefined;
  };
  const found: Reason[] = [];
  for (const { award, kind, from } of criteria.thresholds ?? []) {
    const short = from === undefined ? undefined : shortOf(from);
    if (from === undefined || short === undefined) continue;
    if (award === nomination.award && (kind ?? nomination.kind) === nomination.kind)
      found.push({ code: 'near-threshold', args: { short, from: shown(decimal(from), digits) } });
  }
  const band = bandAbove(criteria, banding.index);
  const short = band && shortOf(band.from);
  if (band && short !== undefined) found.push({ code: 'near-band', args: { short, band: band.name } });
  for (const { code, args } of outcome)
    if (code === 'beyond-quota' && args.quota !== 0 && args.place - args.quota === 1)
      found.push({ code: 'near-quota', args: { quota: args.quota, name: args.name } });
  return found;
}

/** The band just above the one reached; the lowest of all where none is reached. */
function bandAbove({ bands = [] }: Criteria, index: number | null) {
  return index === null ? bands.at(-1) : bands[index - 1];
}

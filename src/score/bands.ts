import type { Answer } from '../model/conditions.ts';
import type { Criteria } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import { holds, type Situation } from './conditions.ts';
import { decimal, shown } from './exact.ts';

/** The band of one nomination, and what kept it from a higher one. */
export interface Banding {
  /** Id; null where there is none. */
  readonly band: string | null;
  /** Place in the list, the highest band first; null where there is none. */
  readonly index: number | null;
  readonly reasons: readonly Reason[];
}

type Bands = NonNullable<Criteria['bands']>;

/**
 * The band that a total reaches and whose conditions hold: from the highest down, or where a band that lacks a
 * condition says that it falls to. Ceilings then hold it down. What is not known leaves it undecided.
 */
export function bandOf(criteria: Criteria, situation: Situation, digits: number): Banding {
  const bands = criteria.bands ?? [];
  const total = situation.total?.total;
  if (bands.length === 0 || total === undefined) return { band: null, index: null, reasons: [] };
  const reasons: Reason[] = [];
  const reached = reach(bands, situation, reasons);
  if (reached === undefined) return { band: null, index: null, reasons };
  if (reached === null) {
    return {
      band: null,
      index: null,
      reasons: [...reasons, { code: 'no-band', args: { total: shown(total, digits) } }],
    };
  }
  let index = reached;
  for (const { name, when, band } of criteria.ceilings ?? []) {
    const ceiling = bands.findIndex(({ id }) => id === band);
    const answer: Answer = ceiling <= index ? false : holds(when, situation);
    const args = { name, band: bands[ceiling]?.name ?? band };
    if (answer === null)
      return { band: null, index: null, reasons: [...reasons, { code: 'band-undecided', args }] };
    if (!answer) continue;
    reasons.push({ code: 'band-ceiling', args });
    index = ceiling;
  }
  return { band: bands[index]?.id ?? null, index, reasons };
}

/** Index of the band reached; null for none, undefined where a condition is not known. */
function reach(bands: Bands, situation: Situation, reasons: Reason[]): number | null | undefined {
  const total = situation.total?.total;
  for (const [index, band] of bands.entries()) {
    if (total?.lt(decimal(band.from))) continue;
    let lacking = false;
    for (const { name, when } of band.requires ?? []) {
      const answer = holds(when, situation);
      const args = { band: band.name, name };
      if (answer === null) {
        reasons.push({ code: 'band-undecided', args });
        return undefined;
      }
      if (answer) continue;
      reasons.push({ code: 'band-lacks', args });
      lacking = true;
    }
    if (!lacking) return index;
    const fallen = bands.findIndex(({ id }) => id === band.falls_to);
    if (fallen > index) return fallen;
  }
  return null;
}

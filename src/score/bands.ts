import type Big from 'big.js';
import type { Criteria } from '../model/files.generated.ts';
import { decimal } from './exact.ts';

/** Id of the band of a total: of those that it reaches, the one that starts highest. */
export function bandOf(criteria: Criteria, total: Big | null): string | null {
  if (total === null) return null;
  const reached = (criteria.bands ?? []).filter(({ from }) => total.gte(decimal(from)));
  const highest = reached.reduce<(typeof reached)[number] | undefined>(
    (best, band) => (best === undefined || decimal(band.from).gt(decimal(best.from)) ? band : best),
    undefined,
  );
  return highest?.id ?? null;
}

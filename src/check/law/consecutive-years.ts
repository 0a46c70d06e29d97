import type { EarlierAward } from '../../model/files.generated.ts';

/** Awards for the yearly work; those of a movement or for a sudden deed are kept apart. */
export function forYearlyWork({ campaign_type }: EarlierAward): boolean {
  return campaign_type === undefined || campaign_type === 'regular';
}

/**
 * The length of the run of consecutive years that reaches the present: its last year is at least `last`.
 *
 * @param years years of the award in any order, as digits
 */
export function runUpTo(years: Iterable<string>, last: number): number {
  const all = new Set([...years].map(Number));
  let year = Math.max(...all);
  if (all.size === 0 || year < last) return 0;
  let run = 0;
  while (all.has(year--)) run++;
  return run;
}

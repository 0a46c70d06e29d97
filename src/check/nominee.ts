import type { Place } from '../diagnostic/diagnostic.ts';
import type { Sourced } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import { valueAt } from './place.ts';

/** Where that name stands. */
export function namePlace(source: Sourced<Nomination>): Place {
  const { individual, collective, household } = source.value;
  if (individual) return valueAt(source, 'individual', 'full_name');
  if (collective) return valueAt(source, 'collective', 'name');
  return household ? valueAt(source, 'household', 'head_name') : valueAt(source, 'id');
}

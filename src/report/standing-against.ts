import { standsAgainst } from '../model/reason.ts';
import type { NominationStanding } from '../model/standing.ts';
import { reasonWords } from './standing-words.ts';

/** What stands against proposing a nomination, each as a phrase; empty where nothing does. */
export function againstWords({ reasons }: NominationStanding): readonly string[] {
  return reasons.filter(standsAgainst).map(reasonWords);
}

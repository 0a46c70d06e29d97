import type { ReasonCode } from '../model/reason.ts';
import type { NominationStanding } from '../model/standing.ts';
import { reasonWords } from './standing-words.ts';

/** Reasons that stand against a proposal; all others tell how a nomination came to its place. */
const against: ReadonlySet<ReasonCode> = new Set([
  'no-points',
  'criterion-not-met',
  'below-threshold',
  'below-band',
  'lacks',
  'lack-undecided',
  'veto',
  'veto-undecided',
  'under-review',
  'investigated',
  'unknown-award',
  'award-not-for-kind',
  'beyond-quota',
  'tie-at-quota',
  'quota-needs-council',
  'vote-failed',
  'vote-no-majority',
  'vote-missing',
]);

/** What stands against proposing a nomination, each as a phrase; empty where nothing does. */
export function againstWords({ reasons }: NominationStanding): readonly string[] {
  return reasons.filter(({ code }) => against.has(code)).map(reasonWords);
}

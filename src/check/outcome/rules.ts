import type { Rule } from '../rule.ts';
import { nearMiss } from './near-miss.ts';
import { tieAtQuota } from './tie-at-quota.ts';
import { tieNeedsVote } from './tie-needs-vote.ts';
import { voteMissing } from './vote-missing.ts';
import { votesBeyondQuota } from './votes-beyond-quota.ts';

/** Every rule about what scoring comes to (TD5xxx), in the order of their codes. */
export const outcomeRules: readonly Rule[] = [
  tieAtQuota,
  tieNeedsVote,
  nearMiss,
  votesBeyondQuota,
  voteMissing,
];

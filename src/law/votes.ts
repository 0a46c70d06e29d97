import type { LawRegime, LawVote } from '../model/files.generated.ts';

/**
 * What the regime says about the council's votes for an award: a threshold of its own, or that the office's own
 * regulation sets it (`set_by: office`). Undefined where it says nothing.
 */
export function voteThreshold(regime: LawRegime, award: string): LawVote | undefined {
  return regime.votes.find(({ awards }) => awards.includes(award));
}

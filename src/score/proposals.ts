import type { Council, Limit as Declared, Plan } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import { allot, type Candidate } from './allot.ts';
import { type Counted, limitsOf } from './limits.ts';
import { voteOn } from './votes.ts';

/** A nomination on its way to a proposal. */
export interface Contender extends Counted {
  /** Null without a scale, and for whoever is not ranked. */
  readonly rank: number | null;
}

export interface Proposal {
  readonly allotted: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Who is proposed: those eligible, within every limit, in the order of the ranking. Once the council's ballots are
 * entered they decide: only those voted for, in the order of their votes, then of their rank.
 */
export function propose(
  plan: Plan | undefined,
  council: Council | undefined,
  declared: readonly Declared[],
  contenders: readonly Contender[],
): ReadonlyMap<string, Proposal> {
  const proposals = new Map<string, Proposal>();
  const said = new Map<string, Reason>();
  const candidates: Candidate[] = [];
  const ballots = council?.ballots;
  for (const contender of contenders) {
    if (!contender.eligible) continue;
    const { id } = contender.nomination;
    const vote = council && ballots && voteOn(council, ballots, contender.nomination);
    if (vote) said.set(id, vote.reason);
    if (vote && !vote.passed) proposals.set(id, { allotted: false, reasons: [vote.reason] });
    else candidates.push({ ...contender, order: orderOf(vote?.for, contender.rank) });
  }
  for (const [id, { allotted, reasons }] of allot(candidates, limitsOf(plan, declared, contenders))) {
    const vote = said.get(id);
    proposals.set(id, { allotted, reasons: vote === undefined ? reasons : [vote, ...reasons] });
  }
  return proposals;
}

function orderOf(votes: number | undefined, rank: number | null): readonly number[] | null {
  const order = [...(votes === undefined ? [] : [-votes]), ...(rank === null ? [] : [rank])];
  return order.length === 0 ? null : order;
}

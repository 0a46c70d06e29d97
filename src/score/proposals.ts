import type { Council, Nomination, Plan } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import { allot, type Candidate, type Lot } from './allot.ts';
import { groupBy } from './group-by.ts';
import { voteOn } from './votes.ts';

/** An eligible nomination on its way to a proposal. */
export interface Contender {
  readonly nomination: Nomination;
  /** Null without a scale. */
  readonly rank: number | null;
}

export interface Proposal {
  readonly allotted: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Who is proposed: for each award form and kind, within its quota, in the order of the ranking. Once the council's
 * ballots are entered they decide: only those voted for, in the order of their votes, then of their rank.
 */
export function propose(
  plan: Plan | undefined,
  council: Council | undefined,
  contenders: readonly Contender[],
): ReadonlyMap<string, Proposal> {
  const proposals = new Map<string, Proposal>();
  const ballots = council?.ballots;
  const fields = groupBy(contenders, ({ nomination }) => `${nomination.award} ${nomination.kind}`);
  for (const field of fields.values()) {
    const candidates: Candidate[] = [];
    const said = new Map<string, Reason>();
    for (const { nomination, rank } of field) {
      const { id } = nomination;
      const vote = council && ballots && voteOn(council, ballots, id);
      if (vote) said.set(id, vote.reason);
      if (vote && !vote.passed) proposals.set(id, { allotted: false, reasons: [vote.reason] });
      else candidates.push({ id, order: orderOf(vote?.for, rank) });
    }
    const lots = allot(candidates, quotaOf(plan, field[0]));
    for (const [id, lot] of lots) proposals.set(id, proposalOf(lot, said.get(id)));
  }
  return proposals;
}

function orderOf(votes: number | undefined, rank: number | null): readonly number[] | null {
  const order = [...(votes === undefined ? [] : [-votes]), ...(rank === null ? [] : [rank])];
  return order.length === 0 ? null : order;
}

function quotaOf(plan: Plan | undefined, contender: Contender | undefined): number | null {
  if (contender === undefined) return null;
  const { award, kind } = contender.nomination;
  const quota = plan?.award_forms.find(({ id }) => id === award)?.quota?.[kind];
  return quota === undefined ? null : Number(quota);
}

function proposalOf({ allotted, reason }: Lot, vote: Reason | undefined): Proposal {
  return { allotted, reasons: vote === undefined ? [reason] : [vote, reason] };
}

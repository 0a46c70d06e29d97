import type { Ballots, Council } from './files.generated.ts';

/**
 * Among how many people a share of votes is counted: all members, or (`votes`) those present and those absent who sent
 * a written opinion; without a meeting entered, those who were handed a ballot.
 */
export function votersOf({ members, meeting }: Council, ballots: Ballots, of: 'members' | 'votes'): number {
  if (of === 'members') return members.length;
  if (meeting === undefined) return Number(ballots.issued);
  return meeting.present.length + writtenOpinions(meeting);
}

/** The share of votes that an award needs. */
export interface Threshold {
  /** A decimal as written. */
  readonly percent: string;
  readonly of: 'members' | 'votes';
  readonly source?: string;
}

/**
 * The share declared for one award: its own, completed by the general one, or the general one; undefined where none is.
 *
 * @param award id of the award form
 */
export function thresholdFor({ vote_threshold }: Ballots, award: string | undefined): Threshold | undefined {
  if (vote_threshold === undefined) return undefined;
  const { by_award = [], ...general } = vote_threshold;
  const own = by_award.find((one) => one.award === award);
  if (own === undefined) return general;
  const { award: _, ...given } = own;
  return { ...general, ...given };
}

/** How many absent members sent a written opinion: their ballots count beside those of the members present. */
export function writtenOpinions({ absent = [] }: NonNullable<Council['meeting']>): number {
  return absent.filter((member) => member.written_opinion).length;
}

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

/** How many absent members sent a written opinion: their ballots count beside those of the members present. */
export function writtenOpinions({ absent = [] }: NonNullable<Council['meeting']>): number {
  return absent.filter((member) => member.written_opinion).length;
}

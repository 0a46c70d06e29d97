import type { Council } from '../../model/files.generated.ts';
import type { Scope } from '../template/engine.ts';

/** The council, its meeting and its count of ballots as templates name them. */
export function councilView(council: Council | undefined): Scope | null {
  if (!council) return null;
  const { meeting, ballots } = council;
  return {
    name: council.name,
    abbreviation: council.abbreviation,
    size: council.members.length,
    members: council.members.map(({ name, gender, position, role }) => ({
      name,
      gender: gender ?? null,
      position,
      role,
    })),
    meeting: meeting
      ? {
          date: meeting.date,
          start: meeting.start ?? null,
          end: meeting.end ?? null,
          place: meeting.place ?? null,
          present: meeting.present.length,
        }
      : null,
    ballots: ballots ? { issued: ballots.issued, returned: ballots.returned, valid: ballots.valid } : null,
  };
}

import type { Council, Plan } from '../../model/files.generated.ts';
import { presiding } from '../../model/presiding.ts';
import { writtenOpinions } from '../../model/voters.ts';
import type { Scope } from '../template/engine.ts';

/** The council, its meeting and its count of ballots as templates name them. */
export function councilView(council: Council | undefined, plan: Plan): Scope | null {
  if (!council) return null;
  const { members, ballots } = council;
  return {
    name: council.name,
    abbreviation: council.abbreviation,
    size: members.length,
    members: members.map(memberView),
    chair: firstOf(council, 'chair'),
    presiding: presidingView(council),
    secretary: firstOf(council, 'secretary'),
    meeting: meetingView(council),
    ballots: ballots
      ? {
          issued: ballots.issued,
          returned: ballots.returned,
          valid: ballots.valid,
          spoilt: Number(ballots.returned) - Number(ballots.valid),
          tellers: (ballots.tellers ?? []).map(({ name, gender, position }) => ({
            name,
            gender: gender ?? null,
            position: position ?? null,
          })),
          ...issuedWhere(council),
          threshold: ballots.vote_threshold?.percent ?? null,
          of: ballots.vote_threshold?.of ?? null,
          source: ballots.vote_threshold?.source ?? null,
          own_thresholds: (ballots.vote_threshold?.by_award ?? []).map(({ award, percent, of, source }) => ({
            award: plan.award_forms.find(({ id }) => id === award)?.name ?? award,
            percent,
            of: of ?? ballots.vote_threshold?.of ?? null,
            source: source ?? null,
          })),
        }
      : null,
  };
}

/**
 * How many ballots were given out at the meeting and how many sent to absent members who wrote; both null where
 * that does not add up to what was issued.
 */
function issuedWhere({ meeting, ballots }: Council): Scope {
  const present = meeting?.present.length ?? 0;
  const sent = meeting ? writtenOpinions(meeting) : 0;
  const told = sent > 0 && present + sent === Number(ballots?.issued);
  return { at_meeting: told ? present : null, sent: told ? sent : null };
}

type Member = Council['members'][number];

function memberView({ name, gender, position, role }: Member): Scope {
  return { name, gender: gender ?? null, position, role };
}

function firstOf({ members }: Council, role: Member['role']): Scope | null {
  const found = members.find((member) => member.role === role);
  return found ? memberView(found) : null;
}

/** Who presides at the meeting, or null where nobody is known to. */
function presidingView(council: Council): Scope | null {
  const member = presiding(council);
  return member ? memberView(member) : null;
}

function meetingView({ meeting, members }: Council): Scope | null {
  if (!meeting) return null;
  const named = (id: string) => members.filter((member) => member.id === id).map(memberView);
  return {
    date: meeting.date,
    start: meeting.start ?? null,
    end: meeting.end ?? null,
    place: meeting.place ?? null,
    present: meeting.present.flatMap(named),
    absent: (meeting.absent ?? []).flatMap(({ member, reason, written_opinion }) =>
      named(member).map((view) => ({ ...view, reason: reason ?? null, written_opinion })),
    ),
  };
}

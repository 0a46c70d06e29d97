import { isMapping, type Value } from '../../parse/tree.ts';
import { flattened } from '../answers.ts';
import { resultLine } from './ballot-line.ts';
import { memberLine, personLine } from './member-line.ts';
import type { Mapping, Seat } from './table.ts';

/** Points that the whole council agrees on, as opposed to those of one member. */
export const together = 'chung';

/** Names the answer that holds one teller; the first is their head. */
export function tellerKey(index: number): string {
  return `ballots.tellers.${index}`;
}

function tellerLine({ name, gender, position }: Mapping): string {
  return personLine({ name: textOf(name), gender: textOf(gender), position: textOf(position) });
}

/** The share of one award, as the question on shares of their own is answered. */
function shareLine({ award, percent }: Mapping): string {
  return `${textOf(award)}=${textOf(percent)}`;
}

/** What `council.yaml` answers already, by the keys of the questions: proposed to a person, kept where nobody looks. */
export function answersThere(council: Mapping): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const put = (key: string, value: Value | undefined) => {
    if (value !== undefined && value !== null) found.set(key, String(value).trimEnd());
  };
  put('name', council.name);
  put('abbreviation', council.abbreviation);
  const seats = seatsOf(council);
  if (seats.length > 0) found.set('members', seats.map(memberLine).join('\n'));
  if (isMapping(council.meeting)) {
    const { present: _, absent, ...when } = council.meeting;
    for (const [key, value] of flattened(when)) found.set(`meeting.${key}`, value);
    const away = mappingsIn(absent);
    if (away.length > 0) found.set('absent', away.map(({ member }) => String(member)).join(', '));
    for (const { member, written_opinion: opinion, reason } of away) {
      put(`absent.${String(member)}.written_opinion`, opinion);
      put(`absent.${String(member)}.reason`, reason);
    }
  }
  if (isMapping(council.ballots)) {
    const { results, tellers, ...counts } = council.ballots;
    for (const [key, value] of flattened(counts)) found.set(`ballots.${key}`, value);
    for (const [index, teller] of mappingsIn(tellers).entries())
      found.set(tellerKey(index), tellerLine(teller));
    const threshold = counts.vote_threshold;
    const own = mappingsIn(isMapping(threshold) ? threshold.by_award : undefined);
    if (own.length > 0) found.set('ballots.vote_threshold.by_award', own.map(shareLine).join('; '));
    const valid = Number(counts.valid);
    for (const { nomination, for: yes, against: no } of mappingsIn(results))
      put(
        `ballots.results.${String(nomination)}`,
        resultLine({ for: String(yes), against: String(no) }, valid),
      );
  }
  for (const { nomination, by, scores } of mappingsIn(council.assessments))
    for (const [key, value] of flattened(scores ?? null))
      found.set(
        `assessments.${by === undefined ? together : String(by)}.${String(nomination)}.${key}`,
        value,
      );
  return found;
}

/** The members that a council's file holds, as far as they are written. */
export function seatsOf({ members }: Mapping): readonly Seat[] {
  return mappingsIn(members).map((member) => ({
    id: textOf(member.id),
    name: textOf(member.name),
    position: textOf(member.position),
    role: textOf(member.role) || 'member',
    ...(textOf(member.gender) !== '' && { gender: textOf(member.gender) }),
  }));
}

/** The items of a list that are mappings; empty for anything else. */
export function mappingsIn(value: Value | undefined): readonly Mapping[] {
  return Array.isArray(value) ? (value as readonly Value[]).filter(isMapping) : [];
}

/** A text of the file without the line end of a block; empty for anything else. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.trimEnd() : '';
}

/** In the order in which the file has them, new ones behind: a file is changed as little as can be. */
export function inOrder<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  order: readonly string[],
): readonly T[] {
  const place = (item: T) => {
    const at = order.indexOf(idOf(item));
    return at < 0 ? order.length : at;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}

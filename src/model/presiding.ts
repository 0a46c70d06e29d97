import type { Council } from './files.generated.ts';

/**
 * Who presided at the council's meeting: whoever is named, else the chair; undefined where that member is absent, for
 * then nobody is known to have presided.
 */
export function presiding({ members, meeting }: Council): Council['members'][number] | undefined {
  const named = meeting?.presided_by;
  const member = members.find(({ id, role }) => (named === undefined ? role === 'chair' : id === named));
  const absent = meeting?.absent?.some((one) => one.member === member?.id) ?? false;
  return absent ? undefined : member;
}

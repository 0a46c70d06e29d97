import type { Plan } from '../../model/files.generated.ts';
import { isSettlement } from '../../vietnamese/place-name.ts';

/** What a unit stands in: the agency, or the territory of a committee, to which a thôn or a school belongs, not to it. */
export function seatOf({ agency }: Plan): string {
  return agency.type.endsWith('-committee') ? agency.name.replace(/^Ủy ban nhân dân /, '') : agency.name;
}

/** What a letterhead says above a unit: the agency that leads it; above a thôn its xã, for a committee leads none. */
export function superiorOf(unit: string, plan: Plan): string {
  return isSettlement(unit) ? seatOf(plan) : plan.agency.short_name;
}

import type { Nomination } from '../model/files.generated.ts';

/** The name under which a nominee is ranked: a person's, a collective's, or that of a household's head. */
export function nomineeName({ id, individual, collective, household }: Nomination): string {
  return individual?.full_name ?? collective?.name ?? household?.head_name ?? id;
}

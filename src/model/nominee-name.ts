import type { Nomination } from './files.generated.ts';

/** The name of a nominee as its own file writes it: a person's, a collective's, or that of a household's head. */
export function nomineeName({ id, individual, collective, household }: Nomination): string {
  return individual?.full_name ?? collective?.name ?? household?.head_name ?? id;
}

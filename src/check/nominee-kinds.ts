import type { NomineeKind } from '../model/files.generated.ts';
import { kindWords } from '../model/nominee-kind.ts';

/** A kind as the YAML writes it and as people say it: `individual (cá nhân)`. */
export function kindName(kind: NomineeKind): string {
  return `${kind} (${kindWords[kind]})`;
}

export function kindNames(kinds: readonly NomineeKind[]): string {
  return kinds.map(kindName).join(', ');
}

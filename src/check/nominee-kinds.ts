import type { NomineeKind } from '../model/files.generated.ts';

const names: Readonly<Record<NomineeKind, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

/** A kind as the YAML writes it and as people say it: `individual (cá nhân)`. */
export function kindName(kind: NomineeKind): string {
  return `${kind} (${names[kind]})`;
}

export function kindNames(kinds: readonly NomineeKind[]): string {
  return kinds.map(kindName).join(', ');
}

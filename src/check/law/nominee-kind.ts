import type { NomineeKind } from '../../model/files.generated.ts';

/** The kinds of nominees as a sentence names them. */
export const kindNames: Readonly<Record<NomineeKind, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

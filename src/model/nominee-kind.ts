import type { NomineeKind } from './files.generated.ts';

/** The kinds of nominees as a sentence names them. */
export const kindWords: Readonly<Record<NomineeKind, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** A finding in one sentence, as it is told beside a question: what was found, and how to mend it. */
export function sentenceOf({ message, help }: Diagnostic): string {
  return help === undefined ? message : `${message}; ${help}`;
}

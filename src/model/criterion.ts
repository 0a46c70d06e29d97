import type { Criterion, NomineeKind } from './files.generated.ts';

/** Whether a criterion is for nominees of a kind: for all, where it names none. */
export function appliesTo(criterion: Criterion, kind: NomineeKind): boolean {
  return criterion.for === undefined || criterion.for.includes(kind);
}

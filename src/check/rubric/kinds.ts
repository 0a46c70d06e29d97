import type { NomineeKind, Plan } from '../../model/files.generated.ts';
import { kindWords } from '../../model/nominee-kind.ts';

const all: readonly NomineeKind[] = ['individual', 'collective', 'household'];

/** The kinds of nominee that the plan's award forms are for; all of them where there is no plan. */
export function kindsOf(plan: Plan | undefined): readonly NomineeKind[] {
  if (plan === undefined) return all;
  const offered = new Set(plan.award_forms.flatMap((form) => form.for));
  return all.filter((kind) => offered.has(kind));
}

/** Kinds in the words of a message: empty where they are all that the plan knows. */
export function amongKinds(kinds: readonly NomineeKind[], offered: readonly NomineeKind[]): string {
  if (kinds.length === offered.length) return '';
  return ` đối với ${kinds.map((kind) => kindWords[kind]).join(', ')}`;
}

/** Kinds under the answer that they share, so that one defect gives one finding. Kinds without an answer are left out. */
export function byAnswer(
  kinds: readonly NomineeKind[],
  answer: (kind: NomineeKind) => string | null,
): ReadonlyMap<string, readonly NomineeKind[]> {
  const groups = new Map<string, NomineeKind[]>();
  for (const kind of kinds) {
    const found = answer(kind);
    if (found !== null) groups.set(found, [...(groups.get(found) ?? []), kind]);
  }
  return groups;
}

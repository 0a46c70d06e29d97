import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { lawRules } from './law/rules.ts';
import { outcomeRules } from './outcome/rules.ts';
import { rubricRules } from './rubric/rules.ts';
import type { CheckInput, Rule } from './rule.ts';
import { rules as dossierRules } from './rules.ts';
import { withoutSilenced } from './silenced.ts';

/** Every rule that looks at what is written, not at what scoring comes to. */
export const staticRules: readonly Rule[] = [...dossierRules, ...rubricRules, ...lawRules];

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [...staticRules, ...outcomeRules];

/**
 * Everything that the rules, or some of them, find in a dossier. Warnings that the plan silences are left out; errors never are.
 */
export function checkDossier(input: CheckInput, some: readonly Rule[] = rules): readonly Diagnostic[] {
  // What rules remember of a dossier for each other hangs on this copy of it, and goes with it.
  const asked = { ...input, dossier: { ...input.dossier } };
  return withoutSilenced(
    some.flatMap((rule) => [...rule.check(asked)]),
    input.dossier,
  );
}

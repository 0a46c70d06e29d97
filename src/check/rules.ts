import type { Rule } from './rule.ts';
import { textRules } from './text/rules.ts';

/** Text hygiene (TD11xx), then the dossier against its plan (TD30xx, TD31xx), in the order of their codes. */
export const rules: readonly Rule[] = [...textRules];

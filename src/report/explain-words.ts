import type { Code } from '../diagnostic/codes.ts';
import { readingExplanations } from './explain-reading.ts';
import { schemaExplanations } from './explain-schema.ts';
import { templateExplanations } from './explain-template.ts';
import type { Explanation } from './explanation.ts';

/** The explanation of each code that no rule of `check` owns: a rule carries its own. */
export const explanations: Partial<Record<Code, Explanation>> = {
  ...readingExplanations,
  ...schemaExplanations,
  ...templateExplanations,
};

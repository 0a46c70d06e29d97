import type { Code } from '../diagnostic/codes.ts';
import { readingExplanations } from './explain-reading.ts';
import { schemaExplanations } from './explain-schema.ts';
import { templateExplanations } from './explain-template.ts';

/** One to four sentences for each code that no rule of `check` owns: a rule carries its own explanation. */
export const explanations: Partial<Record<Code, string>> = {
  ...readingExplanations,
  ...schemaExplanations,
  ...templateExplanations,
};

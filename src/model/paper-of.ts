import type { Paper, Plan } from './files.generated.ts';

/** The entry of `papers:` for a document; one of its own decider before one for all. */
export function paperOf(plan: Plan, document: string, decider?: string): Paper | undefined {
  const entries = plan.papers.filter((paper) => paper.document === document);
  return (
    entries.find((paper) => paper.decider === decider) ?? entries.find((paper) => paper.decider === undefined)
  );
}

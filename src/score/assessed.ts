import type { Assessment, Score, Scores } from '../model/files.generated.ts';

/** Every assessor's scores of one nomination. */
export interface Assessed {
  readonly self: Scores;
  /** The council's common scores; where it has several sheets, the later line of a criterion counts. */
  readonly common: Scores;
  readonly members: readonly { readonly by: string; readonly scores: Scores }[];
  /** Members who may not mark this nomination, and why: whatever they wrote does not count. */
  readonly recused: readonly { readonly by: string; readonly why: string }[];
  /** Whether the council has marked anything of this nomination. */
  readonly sat: boolean;
}

export function assessedOf(self: Scores | undefined, assessments: readonly Assessment[]): Assessed {
  const members: { by: string; scores: Scores }[] = [];
  const recused: { by: string; why: string }[] = [];
  let common: Scores = {};
  for (const { by, recused: why, scores = {} } of assessments) {
    if (by !== undefined && why !== undefined) recused.push({ by, why });
    else if (by === undefined) common = { ...common, ...scores };
    else members.push({ by, scores });
  }
  return { self: self ?? {}, common, members, recused, sat: assessments.length > recused.length };
}

/** What one assessor wrote for a criterion; only the file's own lines count. */
export function scoreOf(scores: Scores, criterion: string): Score | undefined {
  return Object.hasOwn(scores, criterion) ? scores[criterion] : undefined;
}

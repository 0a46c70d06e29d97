import type { Assessment, Score, Scores } from '../model/files.generated.ts';

/** Every assessor's scores of one nomination. */
export interface Assessed {
  readonly self: Scores;
  /** The council's common scores; where it has several sheets, the later line of a criterion counts. */
  readonly common: Scores;
  readonly members: readonly { readonly by: string; readonly scores: Scores }[];
  /** Whether the council has marked anything of this nomination. */
  readonly sat: boolean;
}

export function assessedOf(self: Scores | undefined, assessments: readonly Assessment[]): Assessed {
  const members: { by: string; scores: Scores }[] = [];
  let common: Scores = {};
  for (const { by, scores } of assessments) {
    if (by === undefined) common = { ...common, ...scores };
    else members.push({ by, scores });
  }
  return { self: self ?? {}, common, members, sat: assessments.length > 0 };
}

/** What one assessor wrote for a criterion; only the file's own lines count. */
export function scoreOf(scores: Scores, criterion: string): Score | undefined {
  return Object.hasOwn(scores, criterion) ? scores[criterion] : undefined;
}

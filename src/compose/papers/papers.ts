import { achievementReport } from './achievement-report.ts';
import { nomineeList } from './nominee-list.ts';
import { planPaper } from './plan.ts';
import type { Recipe } from './recipe.ts';
import { scoreSheet } from './score-sheet.ts';
import { scoreSummary } from './score-summary.ts';
import { submissionLetter } from './submission-letter.ts';

/** Every paper of a campaign, in the order in which they are written. */
export const recipes: readonly Recipe[] = [
  planPaper,
  submissionLetter,
  nomineeList,
  scoreSummary,
  achievementReport,
  scoreSheet,
];

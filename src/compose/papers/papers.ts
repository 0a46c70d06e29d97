import { achievementReport } from './achievement-report.ts';
import { achievementSummary } from './achievement-summary.ts';
import { prizeTable, publicList, register } from './awarded.ts';
import { ballot, ballotMinutes } from './ballot.ts';
import { certificate } from './certificate.ts';
import { decision } from './decision.ts';
import { finalReport } from './final-report.ts';
import { guideline } from './guideline.ts';
import { invitation, minutes } from './minutes.ts';
import { nomineeList } from './nominee-list.ts';
import { notice } from './notice.ts';
import { planPaper } from './plan.ts';
import type { Recipe } from './recipe.ts';
import { scoreSheet } from './score-sheet.ts';
import { scoreSummary } from './score-summary.ts';
import { submissionLetter } from './submission-letter.ts';
import { unitKit } from './unit-kit.ts';

/** Every paper of a campaign, in the order in which they are written. */
export const recipes: readonly Recipe[] = [
  planPaper,
  guideline,
  unitKit,
  submissionLetter,
  nomineeList,
  achievementSummary,
  scoreSummary,
  decision,
  ballot,
  ballotMinutes,
  minutes,
  invitation,
  achievementReport,
  scoreSheet,
  notice,
  certificate,
  prizeTable,
  register,
  publicList,
  finalReport,
];

import { absentMemberPresides } from './absent-member-presides.ts';
import { attendanceMismatch } from './attendance-mismatch.ts';
import { brokenSeal } from './broken-seal.ts';
import { contentWithoutCriterion } from './content-without-criterion.ts';
import { copiedReport } from './copied-report.ts';
import { criterionWithoutContent } from './criterion-without-content.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { decisionDatesDiffer } from './decision-dates-differ.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNominee } from './duplicate-nominee.ts';
import { duplicatePaper } from './duplicate-paper.ts';
import { earlierAwardTooLate } from './earlier-award-too-late.ts';
import { emptyEvidenceFile } from './empty-evidence-file.ts';
import { evidenceOutsideFolder } from './evidence-outside-folder.ts';
import { evidenceOutsidePeriod } from './evidence-outside-period.ts';
import { impossibleBallots } from './impossible-ballots.ts';
import { kindNotAllowed } from './kind-not-allowed.ts';
import { mandatoryEvidenceMissing } from './mandatory-evidence-missing.ts';
import { memberIsNominee } from './member-is-nominee.ts';
import { missingEvidenceFile } from './missing-evidence-file.ts';
import { missingPaper } from './missing-paper.ts';
import { nameNotAsPrinted } from './name-not-as-printed.ts';
import { nameSpeltTwoWays } from './name-spelt-two-ways.ts';
import { openEndDate } from './open-end-date.ts';
import { paperBeforeItsTime } from './paper-before-its-time.ts';
import { planWithoutParts } from './plan-without-parts.ts';
import { pointsWithoutScale } from './points-without-scale.ts';
import { quotedTheme } from './quoted-theme.ts';
import { repeatedAchievement } from './repeated-achievement.ts';
import { repeatedAssessment } from './repeated-assessment.ts';
import { reportWithoutFacts } from './report-without-facts.ts';
import type { Rule } from './rule.ts';
import { scaleWithoutSource } from './scale-without-source.ts';
import { scoreAboveMax } from './score-above-max.ts';
import { scoreForOtherKind } from './score-for-other-kind.ts';
import { scoreForUnknownCriterion } from './score-for-unknown-criterion.ts';
import { scoreOfWrongKind } from './score-of-wrong-kind.ts';
import { scoreOffStep } from './score-off-step.ts';
import { textRules } from './text/rules.ts';
import { unknownAwardForm } from './unknown-award-form.ts';
import { unknownCluster } from './unknown-cluster.ts';
import { unknownContent } from './unknown-content.ts';
import { unknownCouncilMember } from './unknown-council-member.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownDecider } from './unknown-decider.ts';
import { unknownLevel } from './unknown-level.ts';
import { unknownNomination } from './unknown-nomination.ts';
import { unknownSigner } from './unknown-signer.ts';
import { unknownUnit } from './unknown-unit.ts';
import { unlikelyBirthDate } from './unlikely-birth-date.ts';
import { vainSilence } from './vain-silence.ts';

/** Text hygiene (TD11xx), then the dossier against its plan (TD30xx, TD31xx), in the order of their codes. */
export const rules: readonly Rule[] = [
  ...textRules,
  unknownUnit,
  unknownAwardForm,
  unknownCriterion,
  unknownDecider,
  unknownSigner,
  unknownContent,
  unknownCouncilMember,
  unknownNomination,
  duplicateId,
  kindNotAllowed,
  duplicateNominee,
  repeatedAchievement,
  copiedReport,
  reportWithoutFacts,
  datesOutOfOrder,
  evidenceOutsidePeriod,
  openEndDate,
  earlierAwardTooLate,
  missingEvidenceFile,
  emptyEvidenceFile,
  evidenceOutsideFolder,
  mandatoryEvidenceMissing,
  memberIsNominee,
  criterionWithoutContent,
  contentWithoutCriterion,
  missingPaper,
  duplicatePaper,
  unlikelyBirthDate,
  brokenSeal,
  vainSilence,
  nameSpeltTwoWays,
  quotedTheme,
  paperBeforeItsTime,
  planWithoutParts,
  decisionDatesDiffer,
  nameNotAsPrinted,
  absentMemberPresides,
  unknownCluster,
  scoreForUnknownCriterion,
  scoreAboveMax,
  scoreOffStep,
  unknownLevel,
  scoreOfWrongKind,
  scoreForOtherKind,
  repeatedAssessment,
  impossibleBallots,
  attendanceMismatch,
  pointsWithoutScale,
  scaleWithoutSource,
];

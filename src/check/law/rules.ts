import type { Rule } from '../rule.ts';
import { absentWithoutOpinion } from './absent-without-opinion.ts';
import { achievementPeriodOpen } from './achievement-period-open.ts';
import { advancedShareTooLow } from './advanced-share-too-low.ts';
import { awardHistoryTooShort } from './award-history-too-short.ts';
import { awardKindOutsideLaw } from './award-kind-outside-law.ts';
import { awardNameMismatch } from './award-name-mismatch.ts';
import { awardNotInLawYet } from './award-not-in-law-yet.ts';
import { awardShareExceeded } from './award-share-exceeded.ts';
import { awardTypeMixedUp } from './award-type-mixed-up.ts';
import { awardsOutOfOrder } from './awards-out-of-order.ts';
import { baseSalaryUnchecked } from './base-salary-unchecked.ts';
import { basisMiscited } from './basis-miscited.ts';
import { basisMissing } from './basis-missing.ts';
import { basisNoLongerInForce } from './basis-no-longer-in-force.ts';
import { basisNotYetInForce } from './basis-not-yet-in-force.ts';
import { councilNumberSeries } from './council-number-series.ts';
import { deciderNotCompetent } from './decider-not-competent.ts';
import { deciderOfOtherLevel } from './decider-of-other-level.ts';
import { decisionByCouncil } from './decision-by-council.ts';
import { decisionDateMissing } from './decision-date-missing.ts';
import { deputyWithoutKt } from './deputy-without-kt.ts';
import { dossierComponentMissing } from './dossier-component-missing.ts';
import { formOfOtherRegime } from './form-of-other-regime.ts';
import { initiativeMissing } from './initiative-missing.ts';
import { initiativeUsedTwice } from './initiative-used-twice.ts';
import { lawCitedWithNumber } from './law-cited-with-number.ts';
import { mandateMissing } from './mandate-missing.ts';
import { memberBelowDuty } from './member-below-duty.ts';
import { memberDisciplined } from './member-disciplined.ts';
import { meritNotShown } from './merit-not-shown.ts';
import { movementLaunchedTooLow } from './movement-launched-too-low.ts';
import { movementTooShort } from './movement-too-short.ts';
import { noMemberWithTitle } from './no-member-with-title.ts';
import { nomineeOnHold } from './nominee-on-hold.ts';
import { prizeOutsideLaw } from './prize-outside-law.ts';
import { quorumNotMet } from './quorum-not-met.ts';
import { ratingTooLow } from './rating-too-low.ts';
import { regimeChangedMidway } from './regime-changed-midway.ts';
import { regimeDateMissing } from './regime-date-missing.ts';
import { regimeUnchecked } from './regime-unchecked.ts';
import { regimeUnknown } from './regime-unknown.ts';
import { signerNotDecider } from './signer-not-decider.ts';
import { thematicAwardCounted } from './thematic-award-counted.ts';
import { titlesOfOnePeriod } from './titles-of-one-period.ts';
import { twoCommendationsOneAchievement } from './two-commendations-one-achievement.ts';
import { unknownAwardCode } from './unknown-award-code.ts';
import { unknownDocumentType } from './unknown-document-type.ts';
import { voteBelowThreshold } from './vote-below-threshold.ts';
import { voteThresholdTooHigh } from './vote-threshold-too-high.ts';
import { voteThresholdTooLow } from './vote-threshold-too-low.ts';
import { wrongDocumentType } from './wrong-document-type.ts';

/** Every rule of the law (TD4xxx), in the order of their codes. */
export const lawRules: readonly Rule[] = [
  regimeDateMissing,
  regimeUnknown,
  regimeUnchecked,
  basisNotYetInForce,
  basisNoLongerInForce,
  basisMissing,
  basisMiscited,
  lawCitedWithNumber,
  mandateMissing,
  unknownAwardCode,
  deciderNotCompetent,
  awardTypeMixedUp,
  awardNameMismatch,
  awardKindOutsideLaw,
  awardNotInLawYet,
  movementLaunchedTooLow,
  movementTooShort,
  regimeChangedMidway,
  deciderOfOtherLevel,
  twoCommendationsOneAchievement,
  thematicAwardCounted,
  awardHistoryTooShort,
  initiativeMissing,
  initiativeUsedTwice,
  nomineeOnHold,
  ratingTooLow,
  advancedShareTooLow,
  awardShareExceeded,
  noMemberWithTitle,
  voteBelowThreshold,
  voteThresholdTooLow,
  quorumNotMet,
  absentWithoutOpinion,
  voteThresholdTooHigh,
  memberBelowDuty,
  memberDisciplined,
  meritNotShown,
  formOfOtherRegime,
  dossierComponentMissing,
  awardsOutOfOrder,
  unknownDocumentType,
  wrongDocumentType,
  councilNumberSeries,
  decisionByCouncil,
  achievementPeriodOpen,
  signerNotDecider,
  deputyWithoutKt,
  prizeOutsideLaw,
  decisionDateMissing,
  baseSalaryUnchecked,
  titlesOfOnePeriod,
];

import type { Rule } from '../rule.ts';
import { bandFallsUp } from './band-falls-up.ts';
import { bandsLeaveBottom } from './bands-leave-bottom.ts';
import { bandsOutOfOrder } from './bands-out-of-order.ts';
import { baseMissesScale } from './base-misses-scale.ts';
import { bestAboveMax } from './best-above-max.ts';
import { bestBelowMax } from './best-below-max.ts';
import { childAboveGroup } from './child-above-group.ts';
import { childrenMissGroup } from './children-miss-group.ts';
import { contradictoryTier } from './contradictory-tier.ts';
import { criterionNobodyScores } from './criterion-nobody-scores.ts';
import { criterionUnmarked } from './criterion-unmarked.ts';
import { criterionWithoutPoints } from './criterion-without-points.ts';
import { duplicateCriterion } from './duplicate-criterion.ts';
import { exceedUndeclared } from './exceed-undeclared.ts';
import { factNeverAsked } from './fact-never-asked.ts';
import { factOfWrongKind } from './fact-of-wrong-kind.ts';
import { factUndeclared } from './fact-undeclared.ts';
import { gateCircle } from './gate-circle.ts';
import { groupNeverFull } from './group-never-full.ts';
import { impossibleScoring } from './impossible-scoring.ts';
import { keyWithoutEffect } from './key-without-effect.ts';
import { markGivenTwice } from './mark-given-twice.ts';
import { maxOffStep } from './max-off-step.ts';
import { negativeDeduction } from './negative-deduction.ts';
import { nothingToRescale } from './nothing-to-rescale.ts';
import { percentageMismatch } from './percentage-mismatch.ts';
import { purseNeverFull } from './purse-never-full.ts';
import { scoringIncomplete } from './scoring-incomplete.ts';
import { senselessGate } from './senseless-gate.ts';
import { severalChosen } from './several-chosen.ts';
import { thresholdAsksNothing } from './threshold-asks-nothing.ts';
import { tiersLeaveGap } from './tiers-leave-gap.ts';
import { tiersOverlap } from './tiers-overlap.ts';
import { twoWaysOneCell } from './two-ways-one-cell.ts';
import { unclearCondition } from './unclear-condition.ts';
import { unclearLimit } from './unclear-limit.ts';
import { unexplainedDifference } from './unexplained-difference.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownTieKey } from './unknown-tie-key.ts';
import { unreachablePoints } from './unreachable-points.ts';
import { unscorableMark } from './unscorable-mark.ts';
import { worthlessCriterion } from './worthless-criterion.ts';

/** Every rule that holds a rubric against itself (TD32xx) and what is entered against it (TD33xx), in the order of their codes. */
export const rubricRules: readonly Rule[] = [
  baseMissesScale,
  childrenMissGroup,
  childAboveGroup,
  bestBelowMax,
  bestAboveMax,
  criterionWithoutPoints,
  duplicateCriterion,
  bandsOutOfOrder,
  unreachablePoints,
  unknownTieKey,
  purseNeverFull,
  tiersOverlap,
  tiersLeaveGap,
  bandsLeaveBottom,
  scoringIncomplete,
  twoWaysOneCell,
  maxOffStep,
  unclearCondition,
  unknownReference,
  exceedUndeclared,
  factNeverAsked,
  criterionNobodyScores,
  gateCircle,
  negativeDeduction,
  unclearLimit,
  thresholdAsksNothing,
  nothingToRescale,
  keyWithoutEffect,
  senselessGate,
  groupNeverFull,
  worthlessCriterion,
  impossibleScoring,
  bandFallsUp,
  contradictoryTier,
  percentageMismatch,
  factUndeclared,
  unknownFact,
  unexplainedDifference,
  factOfWrongKind,
  markGivenTwice,
  unscorableMark,
  severalChosen,
  criterionUnmarked,
];

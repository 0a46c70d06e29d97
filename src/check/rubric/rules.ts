import type { Rule } from '../rule.ts';
import { bandsLeaveBottom } from './bands-leave-bottom.ts';
import { bandsOutOfOrder } from './bands-out-of-order.ts';
import { baseMissesScale } from './base-misses-scale.ts';
import { bestAboveMax } from './best-above-max.ts';
import { bestBelowMax } from './best-below-max.ts';
import { childAboveGroup } from './child-above-group.ts';
import { childrenMissGroup } from './children-miss-group.ts';
import { criterionNobodyScores } from './criterion-nobody-scores.ts';
import { criterionWithoutPoints } from './criterion-without-points.ts';
import { duplicateCriterion } from './duplicate-criterion.ts';
import { exceedUndeclared } from './exceed-undeclared.ts';
import { factNeverAsked } from './fact-never-asked.ts';
import { factOfWrongKind } from './fact-of-wrong-kind.ts';
import { factUndeclared } from './fact-undeclared.ts';
import { maxOffStep } from './max-off-step.ts';
import { percentageMismatch } from './percentage-mismatch.ts';
import { purseNeverFull } from './purse-never-full.ts';
import { scoringIncomplete } from './scoring-incomplete.ts';
import { tiersLeaveGap } from './tiers-leave-gap.ts';
import { tiersOverlap } from './tiers-overlap.ts';
import { twoWaysOneCell } from './two-ways-one-cell.ts';
import { unclearCondition } from './unclear-condition.ts';
import { unexplainedDifference } from './unexplained-difference.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownTieKey } from './unknown-tie-key.ts';
import { unreachablePoints } from './unreachable-points.ts';

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
  percentageMismatch,
  factUndeclared,
  unknownFact,
  unexplainedDifference,
  factOfWrongKind,
];

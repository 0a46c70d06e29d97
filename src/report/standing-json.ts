import type { CriterionStanding, NominationStanding, Standing } from '../model/standing.ts';
import { becauseWords, reasonsWords } from './standing-because.ts';
import { reasonWords } from './standing-words.ts';

/**
 * What `score --format json` prints, whole, with its last line break. The shape is a contract with other programs:
 * keys are only ever added. Criteria are those that were judged, groups left out: their points are sums of these.
 */
export function standingJson(standing: Standing): string {
  const { scale, nominations } = standing;
  const shape = {
    version: 1,
    scale: scale && { max: scale.max, rounding: `${scale.mode}, ${scale.digits}` },
    nominations: nominations.map(nominationShape),
  };
  return `${JSON.stringify(shape, null, 2)}\n`;
}

function nominationShape(nomination: NominationStanding) {
  const { id, name, kind, group, total, rank, band, eligible, allotted, award, criteria, nearMisses } =
    nomination;
  return {
    id,
    name,
    kind,
    group,
    total,
    rank,
    band,
    eligible,
    allotted,
    award,
    criteria: criteria.flatMap(judged).map(criterionShape),
    reasons: reasonsWords(nomination),
    near_misses: nearMisses.map(reasonWords),
  };
}

function judged(criterion: CriterionStanding): readonly CriterionStanding[] {
  return criterion.children.length === 0 ? [criterion] : criterion.children.flatMap(judged);
}

function criterionShape(criterion: CriterionStanding) {
  const { id, points, met, max, evidence } = criterion;
  const because = becauseWords(criterion);
  return points === null && met !== null
    ? { id, points, met, because, evidence }
    : { id, points, max, because, evidence };
}

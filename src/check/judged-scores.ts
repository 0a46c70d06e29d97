import type { Sourced } from '../model/campaign.ts';
import type { Criteria } from '../model/files.generated.ts';
import { type PlacedScore, placedScores } from './placed-scores.ts';
import { type Node, nodesOf } from './rubric/nodes.ts';
import type { CheckInput } from './rule.ts';

/** A score together with the criterion that it is for. */
export interface JudgedScore extends PlacedScore {
  readonly node: Node;
  readonly criteria: Sourced<Criteria>;
}

/** Every score whose criterion is known; one for an unknown criterion has a rule of its own. */
export function* judgedScores({ dossier }: CheckInput): Generator<JudgedScore> {
  const { criteria } = dossier;
  if (!criteria) return;
  const nodes = new Map([...nodesOf(criteria.value)].map((node) => [node.criterion.id, node]));
  for (const placed of placedScores(dossier)) {
    const node = nodes.get(placed.criterion);
    if (node) yield { ...placed, node, criteria };
  }
}

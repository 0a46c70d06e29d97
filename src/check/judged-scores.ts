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

/** Every score whose criterion is known and the only one of its id; the others have rules of their own. */
export function* judgedScores({ dossier }: CheckInput): Generator<JudgedScore> {
  const { criteria } = dossier;
  if (!criteria) return;
  const nodes = new Map<string, Node | 'several'>();
  for (const node of nodesOf(criteria.value)) {
    nodes.set(node.criterion.id, nodes.has(node.criterion.id) ? 'several' : node);
  }
  for (const placed of placedScores(dossier)) {
    const node = nodes.get(placed.criterion);
    if (node && node !== 'several') yield { ...placed, node, criteria };
  }
}

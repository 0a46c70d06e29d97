import type { Dossier, Sourced } from '../model/campaign.ts';
import type { Criteria } from '../model/files.generated.ts';
import { type PlacedScore, placedScores } from './placed-scores.ts';
import { type Node, nodesOf } from './rubric/nodes.ts';
import type { CheckInput } from './rule.ts';

/** A score together with the criterion that it is for. */
export interface JudgedScore {
  readonly placed: PlacedScore;
  readonly node: Node;
  readonly criteria: Sourced<Criteria>;
}

const found = new WeakMap<Dossier, readonly JudgedScore[]>();

/** Every score whose criterion is known and the only one of its id; the others have rules of their own. */
export function judgedScores({ dossier }: CheckInput): readonly JudgedScore[] {
  let scores = found.get(dossier);
  if (scores === undefined) {
    scores = pairUp(dossier);
    found.set(dossier, scores);
  }
  return scores;
}

function pairUp(dossier: Dossier): readonly JudgedScore[] {
  const { criteria } = dossier;
  if (!criteria) return [];
  const nodes = new Map<string, Node | 'several'>();
  for (const node of nodesOf(criteria.value)) {
    nodes.set(node.criterion.id, nodes.has(node.criterion.id) ? 'several' : node);
  }
  const judged: JudgedScore[] = [];
  for (const placed of placedScores(dossier)) {
    const node = nodes.get(placed.criterion);
    if (node && node !== 'several') judged.push({ placed, node, criteria });
  }
  return judged;
}

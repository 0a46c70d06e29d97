import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Dossier } from '../../model/campaign.ts';
import type { Criteria, Criterion } from '../../model/files.generated.ts';

/** A criterion or group, and where it stands. */
export interface Node {
  readonly criterion: Criterion;
  readonly route: Route;
  readonly purse: 'base' | 'bonus' | 'deduction';
  /** Undefined at the top of its purse. */
  readonly parent: Node | undefined;
}

/** Every criterion and group, each before its children, in the order of the file. */
export function* nodesOf(criteria: Criteria): Generator<Node> {
  yield* below(criteria.criteria, ['criteria'], 'base', undefined);
  for (const purse of ['bonus', 'deduction'] as const)
    yield* below(criteria[purse]?.criteria ?? [], [purse, 'criteria'], purse, undefined);
}

function* below(
  criteria: readonly Criterion[],
  route: Route,
  purse: Node['purse'],
  parent: Node | undefined,
): Generator<Node> {
  for (const [index, criterion] of criteria.entries()) {
    const node: Node = { criterion, route: [...route, index], purse, parent };
    yield node;
    yield* below(criterion.children ?? [], [...node.route, 'children'], purse, node);
  }
}

/** Whether a criterion's points are taken from the total: a deduction of a deduction is given back. */
export function isDeducted({ criterion, purse, parent }: Node): boolean {
  const above = parent === undefined ? purse === 'deduction' : isDeducted(parent);
  return criterion.deducts === true ? !above : above;
}

/** A criterion as messages call it: its id and what the table prints. */
export function named({ id, name }: Pick<Criterion, 'id' | 'name'>): string {
  return `${id} (${name})`;
}

/** Every criterion and group by its id, as messages call it. */
export function namesOf({ criteria }: Dossier): ReadonlyMap<string, string> {
  const nodes = criteria === undefined ? [] : [...nodesOf(criteria.value)];
  return new Map(nodes.map(({ criterion }) => [criterion.id, named(criterion)]));
}

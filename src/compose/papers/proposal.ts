import type { Decider, NomineeKind } from '../../model/files.generated.ts';
import { type Facts, type Nominee, proposedTo } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { nomineeView } from '../view/nominee.ts';
import { awardView } from '../view/plan.ts';

/** What a decider is asked for: who, which awards, how many of each kind. */
export interface Proposal {
  readonly decider: Decider;
  readonly nominees: readonly Nominee[];
}

/** One for each decider to whom somebody is proposed, in the plan's order. */
export function proposalsOf(facts: Facts): readonly Proposal[] {
  return facts.plan.deciders
    .map((decider) => ({ decider, nominees: proposedTo(decider, facts) }))
    .filter(({ nominees }) => nominees.length > 0);
}

export function proposalView({ decider, nominees }: Proposal, facts: Facts): Scope {
  const forms = facts.plan.award_forms.filter((form) => nominees.some(({ award }) => award?.id === form.id));
  return {
    decider: { id: decider.id, position: decider.position, level: decider.level },
    settled: facts.settled,
    counts: countsOf(nominees),
    awards: forms.map((form) => ({
      ...awardView(form, facts.plan),
      counts: countsOf(nominees.filter(({ award }) => award?.id === form.id)),
    })),
    collectives: ofKind(nominees, 'collective', facts),
    households: ofKind(nominees, 'household', facts),
    individuals: ofKind(nominees, 'individual', facts),
  };
}

/** As lists and decisions name them: collectives, households, individuals. */
export function inListOrder(nominees: readonly Nominee[]): readonly Nominee[] {
  const kinds: readonly NomineeKind[] = ['collective', 'household', 'individual'];
  return kinds.flatMap((kind) => nominees.filter(({ nomination }) => nomination.kind === kind));
}

export function countsOf(nominees: readonly Nominee[]): Scope {
  const count = (kind: string) => nominees.filter(({ nomination }) => nomination.kind === kind).length;
  const asked = (type: string) => nominees.filter(({ award }) => award?.type === type).length;
  return {
    collective: count('collective'),
    household: count('household'),
    individual: count('individual'),
    total: nominees.length,
    titles: asked('title'),
    commendations: asked('commendation'),
  };
}

function ofKind(nominees: readonly Nominee[], kind: string, facts: Facts): readonly Scope[] {
  return nominees
    .filter(({ nomination }) => nomination.kind === kind)
    .map((nominee) => nomineeView(nominee, facts));
}

import type Big from 'big.js';
import type { Answer, Asked, AskedCriterion, Conditions } from '../model/conditions.ts';
import type { Nomination } from '../model/files.generated.ts';
import { findJudged, type Judged, leavesOf } from './judged.ts';
import { standsAside } from './mark.ts';
import type { Total } from './total.ts';

/** What conditions may ask about one nomination, and who answers them. */
export interface Situation {
  readonly nomination: Nomination;
  /** The top level of all purses. */
  readonly judged: readonly Judged[];
  readonly total: Total | null;
  readonly conditions: Conditions | undefined;
}

/** Answers a condition: true, false, or null where what it asks about has not been entered. */
export function holds(condition: string, situation: Situation): Answer {
  return situation.conditions?.holds(condition, askedOf(situation)) ?? null;
}

function askedOf({ nomination, judged, total }: Situation): Asked {
  const base = () => judged.filter(({ purse }) => purse === 'base');
  const counting = (nodes: readonly Judged[]) => nodes.filter((node) => !standsAside(node)).map(asCriterion);
  return {
    nominee: nomineeOf(nomination),
    facts: nomination.facts ?? {},
    criterion(id) {
      const found = findJudged(judged, id);
      return found && asCriterion(found);
    },
    criteria: () => counting(leavesOf(base())),
    groups: () => counting(base()),
    purse(name) {
      if (total === null) return null;
      return plain(name === 'total' ? total.total : total.purses[name]);
    },
  };
}

function asCriterion({ criterion, points, max, met, level }: Judged): AskedCriterion {
  return { id: criterion.id, points: points && plain(points), max: max && plain(max), met, level };
}

function nomineeOf({ kind, individual, collective, household }: Nomination): Asked['nominee'] {
  const gender = individual?.gender ?? household?.gender;
  return {
    kind,
    leader: individual?.leader ?? null,
    female: gender === undefined ? null : gender === 'female',
    members: collective?.members ?? household?.members ?? null,
  };
}

/** Every digit: conditions compare exactly. */
function plain(value: Big): string {
  return value.toFixed();
}

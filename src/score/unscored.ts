import type { NominationStanding, Overchosen } from '../model/standing.ts';
import { type Judged, leavesOf } from './judged.ts';

/** What of a nomination's marks cannot be counted, is missing, or is one too many. */
export type Unscored = Pick<NominationStanding, 'unscored' | 'unmarked' | 'overchosen'>;

export function unscoredOf(judged: readonly Judged[]): Unscored {
  const leaves = leavesOf(judged);
  const begun = leaves.some(({ origin }) => origin !== null);
  return {
    unscored: leaves.flatMap((leaf) => leaf.unscored),
    unmarked: begun ? judged.flatMap(unmarkedIn) : [],
    overchosen: judged.flatMap(overchosenIn),
  };
}

function unmarkedIn({ criterion, because, children }: Judged): Unscored['unmarked'] {
  const inside = children.flatMap(unmarkedIn);
  if (inside.length > 0) return inside;
  const open = because.code === 'missing' || because.code === 'too-few-assessors';
  return open ? [{ criterion: criterion.id, because }] : [];
}

function overchosenIn({ criterion, because, children }: Judged): Unscored['overchosen'] {
  const inside = children.flatMap(overchosenIn);
  if (because.code !== 'several-chosen') return inside;
  const chosen = children
    .filter((child) => child.because.code !== 'not-chosen')
    .flatMap((child): Overchosen['chosen'] => {
      const leaf = leavesOf([child]).find(({ origin }) => origin !== null);
      if (leaf === undefined || leaf.origin === null) return [];
      const by = leaf.origin === 'members' ? (leaf.marks[0]?.by ?? null) : null;
      return [{ child: child.criterion.id, criterion: leaf.criterion.id, origin: leaf.origin, by }];
    });
  return [...inside, { group: criterion.id, chosen }];
}

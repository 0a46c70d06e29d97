import type { Related } from '../../diagnostic/diagnostic.ts';
import type { Sourced } from '../../model/campaign.ts';
import type { Nomination } from '../../model/files.generated.ts';
import type { ReasonArgs, ReasonCode } from '../../model/reason.ts';
import type { NominationStanding } from '../../model/standing.ts';
import { keyAt } from '../place.ts';
import type { CheckInput } from '../rule.ts';

/** A nomination and how it stands. */
export interface Stood {
  readonly source: Sourced<Nomination>;
  readonly standing: NominationStanding;
}

/**
 * The nominations of a campaign with their standing, by id. None while one of them cannot be read: a rank or a place
 * that may change when it is mended is nothing to decide upon.
 */
export function stoodIn({ dossier, standing }: CheckInput): readonly Stood[] {
  if (standing === undefined || dossier.incomplete) return [];
  const found = new Map(standing.nominations.map((one) => [one.id, one]));
  return dossier.nominations
    .flatMap((source) => {
      const stands = found.get(source.value.id);
      return stands === undefined ? [] : [{ source, standing: stands }];
    })
    .sort((a, b) => (a.standing.id < b.standing.id ? -1 : 1));
}

/** The arguments of one reason of a nomination; undefined where it has none of this code. */
export function reasonOf<C extends ReasonCode>(
  { standing }: Stood,
  code: C,
): Readonly<ReasonArgs[C]> | undefined {
  const found = standing.reasons.find((reason) => reason.code === code);
  return found?.args as Readonly<ReasonArgs[C]> | undefined;
}

/** Those who share a key, in the order of their ids; those without one are left out. */
export function classesOf(
  stood: readonly Stood[],
  keyOf: (one: Stood) => string | undefined,
): readonly (readonly [Stood, ...Stood[]])[] {
  const classes = new Map<string, [Stood, ...Stood[]]>();
  for (const one of stood) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const members = classes.get(key);
    if (members === undefined) classes.set(key, [one]);
    else members.push(one);
  }
  return [...classes.values()];
}

export function placeOf({ source }: Stood) {
  return keyAt(source, 'id');
}

export function relatedTo(others: readonly Stood[]): readonly Related[] {
  return others.map((one) => ({ message: `${one.standing.name} tại đây`, place: placeOf(one) }));
}

export function namesOf(stood: readonly Stood[]): string {
  return stood.map(({ standing }) => standing.name).join(', ');
}

import type { Dossier, Sourced } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import { fold } from '../vietnamese/fold.ts';

const found = new WeakMap<Dossier, ReadonlyMap<Sourced<Nomination>, Sourced<Nomination>>>();

/**
 * Nominations of somebody whom an earlier one already nominates, with that earlier one. People are one when their ID
 * numbers are, or when their names without marks and their birth dates are and no two ID numbers tell them apart;
 * collectives by name and unit; households by head and address.
 */
export function sameNominees(dossier: Dossier): ReadonlyMap<Sourced<Nomination>, Sourced<Nomination>> {
  let pairs = found.get(dossier);
  if (pairs === undefined) {
    pairs = pairUp(dossier.nominations);
    found.set(dossier, pairs);
  }
  return pairs;
}

/** Who a nomination is for, as the first nomination of the same nominee: nominations of one nominee give the same. */
export function personsOf(dossier: Dossier): (source: Sourced<Nomination>) => Sourced<Nomination> {
  const pairs = sameNominees(dossier);
  return (source) => {
    let first = source;
    for (let earlier = pairs.get(first); earlier; earlier = pairs.get(first)) first = earlier;
    return first;
  };
}

function pairUp(nominations: readonly Sourced<Nomination>[]) {
  const pairs = new Map<Sourced<Nomination>, Sourced<Nomination>>();
  const seen = new Map<string, Sourced<Nomination>[]>();
  for (const source of nominations) {
    const keys = keysOf(source.value);
    const earlier = keys
      .flatMap((key) => seen.get(key) ?? [])
      .find((other) => !toldApart(other.value, source.value));
    if (earlier) pairs.set(source, earlier);
    for (const key of keys) {
      const others = seen.get(key);
      if (others) others.push(source);
      else seen.set(key, [source]);
    }
  }
  return pairs;
}

function keysOf({ individual, collective, household, unit }: Nomination): readonly string[] {
  if (individual) {
    const { full_name, birth_date, identity_number } = individual;
    const byName = `person ${fold(full_name)} ${birth_date}`;
    return identity_number === undefined ? [byName] : [byName, `id ${identity_number}`];
  }
  if (collective) return [`collective ${fold(collective.name)} ${unit}`];
  return household ? [`household ${fold(household.head_name)} ${fold(household.address)}`] : [];
}

function toldApart({ individual: a }: Nomination, { individual: b }: Nomination): boolean {
  if (a?.identity_number === undefined || b?.identity_number === undefined) return false;
  return a.identity_number !== b.identity_number;
}

import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value, valueAt } from '../parse/tree.ts';
import { fold } from '../vietnamese/fold.ts';
import { suggest } from '../vietnamese/suggest.ts';

/** Finds the id that somebody meant who wrote a name, or the id in capitals, for it. */
export type IdsByKey = (key: string, written: string) => string | undefined;

interface Entry {
  readonly id: string;
  readonly name: string;
}

const plan = (list: string) => ({ file: 'plan.yaml', list });
const members = { file: 'council.yaml', list: 'members' };

/** Where the list stands from which a key takes its id. */
const lists: Readonly<Record<string, { readonly file: string; readonly list: string }>> = {
  unit: plan('units'),
  standing_unit: plan('units'),
  award: plan('award_forms'),
  decider: plan('deciders'),
  signer: plan('signers'),
  content: plan('contents'),
  contents: plan('contents'),
  criterion: { file: 'criteria.yaml', list: 'criteria' },
  by: members,
  member: members,
  present: members,
};

/** The ids in the data of the files read so far, sound or not: a wrong id is explained by what its own list holds. */
export function knownIds(files: ReadonlyMap<string, Value>): IdsByKey {
  return (key, written) => {
    if (key === 'nomination') return meant(written, nominations(files));
    const place = lists[key];
    const data = place && files.get(place.file);
    return data === undefined
      ? undefined
      : meant(written, [...entriesIn(valueAt(data, [place?.list ?? '']))]);
  };
}

/** The key that an id stands under: of `contents: [nd1]` it is `contents`. */
export function keyOf(route: Route): string {
  return String(route.findLast((step) => typeof step === 'string') ?? '');
}

function meant(written: string, entries: readonly Entry[]): string | undefined {
  const wanted = fold(written);
  const ids = entries.map(({ id }) => id);
  const names = entries.map(({ name }) => name);
  const byName = (name: string | undefined) => entries.find((entry) => entry.name === name)?.id;
  return (
    entries.find(({ name }) => fold(name) === wanted)?.id ??
    suggest(written, ids) ??
    byName(suggest(written, names))
  );
}

function nominations(files: ReadonlyMap<string, Value>): readonly Entry[] {
  const all = [...files].flatMap(([file, data]) => (file.startsWith('nominations/') ? [data] : []));
  return all.flatMap((data) => (Array.isArray(data) ? data : [data])).flatMap(entryOf);
}

/** The entries of a list, those of its groups among them. */
function* entriesIn(list: Value | undefined): Generator<Entry> {
  if (!Array.isArray(list)) return;
  for (const item of list as readonly Value[]) {
    yield* entryOf(item);
    if (isMapping(item)) yield* entriesIn(item.children);
  }
}

function entryOf(item: Value): readonly Entry[] {
  if (!isMapping(item) || typeof item.id !== 'string') return [];
  const owner = [item.individual, item.collective, item.household].find(isMapping) ?? item;
  const name = [owner.full_name, owner.name, owner.head_name, owner.position, owner.text].find(
    (text) => typeof text === 'string',
  );
  return [{ id: item.id, name: typeof name === 'string' ? name : '' }];
}

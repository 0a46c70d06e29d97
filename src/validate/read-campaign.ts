import type { Diagnostic, Staged } from '../diagnostic/diagnostic.ts';
import { withoutFlood } from '../diagnostic/flood.ts';
import type { Dossier, Sourced, Supposed } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import { parse, TreeAgain } from '../parse/parse.ts';
import type { Tree, Value } from '../parse/tree.ts';
import { decode, undecoded } from '../source/decode.ts';
import type { Source } from '../source/source.ts';
import { holdAgainstSchema } from './hold-against-schema.ts';
import { knownIds } from './known-ids.ts';
import { missingFiles } from './missing-file.ts';
import { nominationsOf, withoutDuplicateIds } from './nominations.ts';
import { schemaOf } from './schema-node.ts';
import { Supposing } from './supposing.ts';
import { TextSheets } from './text-sheets.ts';
import { unreadFiles } from './unread-file.ts';

/** A campaign as far as it can be read, everything that is wrong with its files, and what places are resolved with. */
export interface Reading extends Staged<Dossier> {
  readonly sources: ReadonlyMap<string, Source>;
  readonly trees: ReadonlyMap<string, Tree>;
  /** Files that the dossier lacks in whole or in part, and how many of their entries: 1 for all but lists. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** The campaign as rules can look at it all the same, where something was left out of which enough can be read. */
  readonly supposed: Supposed | undefined;
}

/**
 * So many bytes of nominations keep their texts and trees at hand, which take ten times as much memory. Of what is sound
 * beyond them the values and the bytes are kept, and a file is parsed again when somebody asks for a place in it.
 */
const keptAtHand = 1 << 21;

/**
 * Reads the files of a campaign folder: `plan.yaml`, `criteria.yaml`, `council.yaml`, `regulation.yaml`, `seal.yaml` and
 * whatever lies in `nominations/`, by paths relative to the folder. A file that cannot be read, or does not fit its schema, is left
 * out of the dossier; the rest goes on. What of it can be read stands in `supposed`, so that one run reports all. `present`
 * are the paths of all files that lie there, those among them that nobody reads.
 */
export function readCampaign(
  files: ReadonlyMap<string, Uint8Array>,
  present: readonly string[] = [...files.keys()],
  atHand: number = keptAtHand,
): Reading {
  const sources = new Map<string, Source>();
  const trees = new Map<string, Tree>();
  const data = new Map<string, Value>();
  const diagnostics: Diagnostic[] = [
    ...missingFiles([...files.keys()], present),
    ...unreadFiles([...files.keys()], present),
  ];
  const known = knownIds(data);
  const supposing = new Supposing();
  const sheets = new TextSheets();
  let incomplete = false;
  const names = [...files.keys()].filter((file) => file.startsWith('nominations/')).sort();
  const read = {
    plan: one('plan'),
    criteria: one('criteria'),
    nominations: nominations(),
    incomplete: diagnostics.some(
      ({ severity, place }) => severity === 'error' && place.file.startsWith('nominations/'),
    ),
    council: council(),
    regulation: one('regulation'),
    seal: one('seal'),
  };
  const dossier: Dossier = incomplete ? { ...read, incomplete } : read;
  return {
    value: dossier,
    diagnostics: withoutFlood(diagnostics),
    sources,
    trees,
    leftOut: leftOut(dossier),
    supposed: supposing.over(dossier),
  };

  function leftOut({
    plan,
    criteria,
    council,
    regulation,
    seal,
    nominations,
  }: Dossier): ReadonlyMap<string, number> {
    const taken = new Map<string, number>();
    for (const found of [plan, criteria, council, regulation, seal, ...nominations]) {
      if (found) taken.set(found.file, (taken.get(found.file) ?? 0) + 1);
    }
    const lacking = [...files.keys()].map((file) => [file, entries(file) - (taken.get(file) ?? 0)] as const);
    return new Map(lacking.filter(([, count]) => count > 0));
  }

  function entries(file: string): number {
    const held = data.get(file);
    return Array.isArray(held) ? held.length : 1;
  }

  function treeOf(file: string): Tree | undefined {
    const bytes = files.get(file);
    if (!bytes) return undefined;
    const decoded = decode(file, bytes);
    sources.set(file, decoded.value);
    if (decoded.diagnostics.length > 0) return note({ ...decoded, value: undefined });
    const tree = note(parse(decoded.value));
    if (!tree) return undefined;
    trees.set(file, tree);
    data.set(file, tree.data);
    return tree;
  }

  function one<K extends 'plan' | 'criteria' | 'council' | 'regulation' | 'seal'>(kind: K) {
    const file = `${kind}.yaml`;
    const tree = treeOf(file);
    if (!tree) return undefined;
    const subject = { file, base: [], data: tree.data, schema: schemaOf(kind), known };
    const held = holdAgainstSchema(kind, subject);
    const value = note(held);
    if (value === undefined) supposing.file(kind, held);
    return value && ({ value, file, route: [] } satisfies Sourced<typeof value>);
  }

  function council() {
    const found = one('council');
    if (found === undefined && files.has('council.yaml')) incomplete = true;
    if (!trees.has('council.yaml') && files.has('council.yaml')) supposing.unread();
    return found;
  }

  function nominations() {
    let room = atHand;
    const all = names.flatMap((file) => {
      const findings = diagnostics.length;
      const tree = treeOf(file);
      const held = tree && note(nominationsOf(tree, known));
      const sound = (held ?? []).flatMap(({ value, route }) => (value ? [{ value, file, route }] : []));
      if (sound.length < entries(file)) incomplete = true;
      if (!held) supposing.unread();
      for (const one of held ?? []) if (!one.value) supposing.nomination(one);
      room -= files.get(file)?.length ?? 0;
      return room < 0 && diagnostics.length === findings ? letGo(file, sound) : sound;
    });
    return note(withoutDuplicateIds(all));
  }

  /** Keeps nothing of a sound file but its bytes and the values, which no longer hang on its text. */
  function letGo(file: string, held: readonly Sourced<Nomination>[]): readonly Sourced<Nomination>[] {
    // What was read may lie in a larger block.
    const source = undecoded(file, new Uint8Array(files.get(file) ?? []));
    sources.set(file, source);
    trees.set(file, new TreeAgain(source));
    // A part of a text keeps the whole in memory; what is parsed from JSON is cut from nothing.
    const alone: typeof held = held.map((one) => ({ ...one, value: JSON.parse(JSON.stringify(one.value)) }));
    const values = alone.map(({ value }) => value as unknown as Value);
    sheets.add(values);
    data.set(file, values);
    return alone;
  }

  function note<T>(staged: Staged<T>): T {
    for (const diagnostic of staged.diagnostics) diagnostics.push(diagnostic);
    return staged.value;
  }
}

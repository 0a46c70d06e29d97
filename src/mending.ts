import type { Diagnostic } from './diagnostic/diagnostic.ts';
import { type Finding, locate } from './diagnostic/locate.ts';
import { encode } from './fix/encode.ts';
import { mendSource } from './fix/mend-source.ts';
import type { Correction } from './fix/splice.ts';
import { unhidden } from './fix/unhidden.ts';
import { overlaid } from './overlaid.ts';
import { type Survey, survey } from './pipeline.ts';
import type { Source } from './source/source.ts';
import type { World } from './world.ts';

/** A file before and after, and its bytes as they are to be written. */
export interface MendedFile {
  readonly before: Source;
  readonly after: Source;
  readonly bytes: Uint8Array;
}

/** A campaign with everything mended that is safe. Nothing is written yet. */
export interface Mending {
  readonly files: readonly MendedFile[];
  /** The campaign as it is once these files are written. */
  readonly survey: Survey;
  /** What could be mended but for the way in which the file writes it. */
  readonly stuck: readonly Finding[];
}

/** One mending can uncover another (a text read again after it was garbled); more rounds than this never pay. */
const roundLimit = 8;

/** Mends the files of a campaign, all of them or those asked for, until nothing more can be mended. */
export async function mending(world: World, only: ReadonlySet<string> | undefined): Promise<Mending> {
  const files = new Map<string, MendedFile>();
  const written = new Map<string, Uint8Array>();
  const mended = overlaid(world, written);
  let now = await survey(mended);
  for (let round = 0; round < roundLimit && mendOnce(now); round++) now = await survey(mended);
  const stuck = now.diagnostics.filter((one) => isWanted(one.place.file) && correctionOf(one));
  return { files: [...files.values()], survey: now, stuck: locate(stuck, now.sources, now.trees) };

  function mendOnce({ sources, trees, diagnostics }: Survey): boolean {
    const corrections = new Map<string, Correction[]>();
    for (const diagnostic of diagnostics) {
      const correction = correctionOf(diagnostic);
      if (!correction) continue;
      const { file } = diagnostic.place;
      corrections.set(file, [...(corrections.get(file) ?? []), correction]);
    }
    let changed = false;
    // A file that is refused for what nobody sees in it is read from the next round on.
    for (const [file, source] of sources) {
      const after = isWanted(file) && !trees.has(file) ? unhidden(source) : undefined;
      if (after) keep(source, after);
    }
    for (const [file, tree] of trees) {
      const source = sources.get(file);
      const wanted = corrections.get(file) ?? [];
      if (!source || !isWanted(file) || (wanted.length === 0 && isComposed(source))) continue;
      const after = mendSource(source, tree, wanted);
      if (after) keep(source, after);
    }
    return changed;

    function keep(source: Source, after: Source): void {
      const { file } = source;
      const bytes = encode(after);
      files.set(file, { before: files.get(file)?.before ?? source, after, bytes });
      written.set(file, bytes);
      changed = true;
    }
  }

  function isWanted(file: string): boolean {
    return only === undefined || only.has(file);
  }
}

function correctionOf({ place, replacement }: Diagnostic): Correction | undefined {
  if (replacement === undefined || !('at' in place) || place.at !== 'text') return undefined;
  return { route: place.route, from: place.from, to: place.to, replacement };
}

function isComposed({ text }: Source): boolean {
  return text === text.normalize('NFC');
}

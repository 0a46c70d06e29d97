import type { Sheet } from '../printing.ts';
import { HostError, type World } from '../world.ts';
import type { Interrupt } from './interrupt.ts';
import {
  type BegunFile,
  type KeptFile,
  readManifest,
  unchanged,
  type WrittenFile,
  writeManifest,
} from './manifest.ts';
import type { Progress } from './progress.ts';

/** What a run is to write. */
export interface Order {
  /** Every paper that the run is about, in the order of writing. */
  readonly sheets: Iterable<Sheet>;
  /** True for a file of an earlier run that this one is to write again or to remove. */
  concerns(file: BegunFile): boolean;
  /** Writes also what has not changed. */
  readonly force: boolean;
  readonly progress: Progress;
  readonly interrupt: Interrupt;
}

/** What came of it. */
export interface Written {
  /** What the run is about and now lies in `out/`. */
  readonly files: readonly WrittenFile[];
  /** How many of them were left as they were, since nothing in them changed. */
  readonly unchanged: number;
  /** What an earlier run wrote and this one was not about. */
  readonly aside: readonly BegunFile[];
  /** Files that another program keeps open: they are as they were. */
  readonly busy: readonly HostError[];
  readonly interrupted: boolean;
}

/**
 * So many papers are listed before the first of them is written, for the manifest is not written for each; and this share
 * of those that it holds already, so that a hundred thousand files do not cost a list of all of them every sixteen.
 */
const listedAtOnce = 16;
const shareListedAtOnce = 1 / 64;

/**
 * Writes each paper as it is set, and removes what an earlier run wrote and this one would have written again. The
 * manifest names a file before it is there, and is made true at the end whatever happens, so that no run, cut off by a
 * fault or killed, leaves a paper that a later one does not know for ours. A file that is open elsewhere is left as it
 * is and the rest goes on.
 */
export async function writeOut(world: World, order: Order): Promise<Written> {
  const { campaign } = world;
  const { files: last, begun: cutOff = [] } = readManifest(campaign);
  const before = new Map<string, KeptFile | BegunFile>();
  for (const file of [...cutOff, ...last]) before.set(file.path, file);
  const kept = new Map(before);
  const byContent = new Map(last.map((file) => [file.content, file]));
  const files: KeptFile[] = [];
  const busy: HostError[] = [];
  let same = 0;
  let interrupted = false;
  try {
    writing: for (const batch of batches(order.sheets, () =>
      Math.max(listedAtOnce, kept.size * shareListedAtOnce),
    )) {
      listAhead(batch);
      // What is written is let go: a list of the whole campaign is as large as thousands of other papers.
      for (let sheet = batch.shift(); sheet; sheet = batch.shift()) {
        interrupted = await order.interrupt.asked();
        if (interrupted) break writing;
        writeSheet(sheet);
      }
    }
    if (!interrupted) removeStale();
  } catch (fault) {
    try {
      writeManifest(campaign, kept.values());
    } catch {
      // The fault itself is what is told; the manifest written ahead still names what was begun.
    }
    throw fault;
  } finally {
    order.progress.done();
  }
  writeManifest(campaign, kept.values());
  const written = pathsOf(files);
  const aside = [...kept.values()].filter((file) => !written.has(file.path) && !order.concerns(file));
  return { files: files.map(listed), unchanged: same, aside, busy, interrupted };

  /** What lies there and is not ours is not listed until it is written over: a run cut off before has not made it ours. */
  function listAhead(batch: readonly Sheet[]): void {
    const ahead = batch
      .map(({ path, document }): BegunFile => ({ path: `out/${path}`, document }))
      .filter(({ path }) => !kept.has(path) && campaign.size(path) === undefined);
    if (ahead.length > 0) writeManifest(campaign, [...kept.values(), ...ahead]);
  }

  function writeSheet(sheet: Sheet): void {
    const path = `out/${sheet.path}`;
    order.progress.next(sheet.path);
    const old = order.force ? undefined : unchanged(world, before.get(path), sheet.content);
    const file = old ?? whileOpen(() => write(path, sheet));
    if (old) same++;
    if (!file) return;
    files.push(file);
    kept.set(path, file);
  }

  function removeStale(): void {
    const current = new Set([...pathsOf(files), ...pathsOf(busy)]);
    for (const file of before.values()) {
      if (current.has(file.path) || !order.concerns(file)) continue;
      whileOpen(() => {
        campaign.remove(file.path);
        kept.delete(file.path);
      });
    }
  }

  function write(path: string, { document, content, set }: Sheet): KeptFile {
    const hash = world.hashing();
    let pages = 0;
    campaign.write(path, pieces());
    const file = { path, document, pages, sha256: hash.end(), content };
    byContent.set(content, file);
    return file;

    /** A file of thousands of pages goes to the disk as it is made. */
    function* pieces(): Generator<Uint8Array> {
      const making = (order.force ? undefined : twin(content)) ?? set();
      for (let made = making.next(); ; made = making.next()) {
        if (made.done) {
          pages = made.value;
          return;
        }
        hash.add(made.value);
        yield made.value;
      }
    }
  }

  /** The same paper where it lies already, in another folder. */
  function twin(content: string): ReturnType<Sheet['set']> | undefined {
    const file = unchanged(world, byContent.get(content), content);
    const bytes = file && campaign.read(file.path);
    return file && bytes && whole(bytes, file.pages);
  }

  /** What another program keeps open is noted and passed over. */
  function whileOpen<T>(attempt: () => T): T | undefined {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof HostError) || error.reason !== 'EBUSY') throw error;
      busy.push(error);
      return undefined;
    }
  }
}

function* whole(bytes: Uint8Array, pages: number): Generator<Uint8Array, number> {
  yield bytes;
  return pages;
}

/** As the contract lists a file. */
function listed({ path, document, pages, sha256 }: KeptFile): WrittenFile {
  return { path, document, pages, sha256 };
}

function pathsOf(files: readonly { readonly path: string }[]): ReadonlySet<string> {
  return new Set(files.map(({ path }) => path));
}

/** @param size how many the next batch has at least, asked anew for each item */
function* batches<T>(items: Iterable<T>, size: () => number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size()) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

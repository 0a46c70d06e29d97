import type { SetPaper, Sheet } from '../printing.ts';
import { HostError, type World } from '../world.ts';
import type { Interrupt } from './interrupt.ts';
import { type KeptFile, readManifest, unchanged, type WrittenFile, writeManifest } from './manifest.ts';
import type { Progress } from './progress.ts';

/** What a run is to write. */
export interface Order {
  /** Every paper that the run is about, in the order of writing. */
  readonly sheets: Iterable<Sheet>;
  /** True for a file of an earlier run that this one is to write again or to remove. */
  concerns(file: WrittenFile): boolean;
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
  readonly aside: readonly WrittenFile[];
  /** Files that another program keeps open: they are as they were. */
  readonly busy: readonly HostError[];
  readonly interrupted: boolean;
}

/**
 * Writes each paper as it is set, then the manifest, and removes what an earlier run wrote and this one would have
 * written again. A file that is open elsewhere is left as it is and the rest goes on.
 */
export async function writeOut(world: World, order: Order): Promise<Written> {
  const { campaign } = world;
  const before = new Map(readManifest(campaign).files.map((file) => [file.path, file]));
  const kept = new Map(before);
  const byContent = new Map([...before.values()].map((file) => [file.content, file]));
  const files: KeptFile[] = [];
  const busy: HostError[] = [];
  let same = 0;
  let interrupted = false;
  for (const sheet of order.sheets) {
    interrupted = await order.interrupt.asked();
    if (interrupted) break;
    const path = `out/${sheet.path}`;
    order.progress.next(sheet.path);
    const old = order.force ? undefined : unchanged(world, before.get(path), sheet.content);
    const file = old ?? whileOpen(() => write(path, sheet));
    if (old) same++;
    if (file) files.push(file);
  }
  order.progress.done();
  const written = new Set(files.map(({ path }) => path));
  for (const file of files) kept.set(file.path, file);
  if (!interrupted) {
    const open = new Set(busy.map(({ path }) => path));
    for (const { path, ...rest } of before.values()) {
      if (written.has(path) || open.has(path) || !order.concerns({ path, ...rest })) continue;
      whileOpen(() => campaign.remove(path));
      if (!busy.some((fault) => fault.path === path)) kept.delete(path);
    }
  }
  writeManifest(campaign, { version: 1, files: [...kept.values()] });
  const aside = [...kept.values()].filter((file) => !written.has(file.path) && !order.concerns(file));
  return { files: files.map(listed), unchanged: same, aside, busy, interrupted };

  function write(path: string, { document, content, set }: Sheet): KeptFile {
    const { bytes, pages } = (order.force ? undefined : twin(content)) ?? set();
    campaign.write(path, bytes);
    const file = { path, document, pages, sha256: world.sha256(bytes), content };
    byContent.set(content, file);
    return file;
  }

  /** The same paper where it lies already, in another folder. */
  function twin(content: string): SetPaper | undefined {
    const file = unchanged(world, byContent.get(content), content);
    const bytes = file && campaign.read(file.path);
    return file && bytes ? { bytes, pages: file.pages } : undefined;
  }

  /** What another program keeps open is noted and passed over. */
  function whileOpen<T>(attempt: () => T): T | undefined {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof HostError) || !isOpenElsewhere(error)) throw error;
      busy.push(error);
      return undefined;
    }
  }

  function isOpenElsewhere({ reason, path }: HostError): boolean {
    return openElsewhere.has(reason) && campaign.size(path) !== undefined;
  }
}

/** What Windows answers to whoever replaces or removes a file that a viewer holds. */
const openElsewhere: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** As the contract lists a file. */
function listed({ path, document, pages, sha256 }: KeptFile): WrittenFile {
  return { path, document, pages, sha256 };
}

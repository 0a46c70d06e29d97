import type { Folder, World } from '../world.ts';

/** A file that a run set out to write: whether it came to it is not known. */
export interface BegunFile {
  /** Relative to the campaign folder, e.g. `out/01-ke-hoach.pdf`. */
  readonly path: string;
  readonly document: string;
}

/** One file that `render` wrote, as the contract lists it. */
export interface WrittenFile extends BegunFile {
  readonly pages: number;
  readonly sha256: string;
}

/** The same as the manifest keeps it for the next run. */
export interface KeptFile extends WrittenFile {
  /** Hash of all that the bytes are made from. */
  readonly content: string;
}

export interface Manifest {
  readonly version: 1;
  readonly files: readonly KeptFile[];
  /** What a run that was cut off may have left behind; missing where none was. */
  readonly begun?: readonly BegunFile[];
}

const manifestPath = 'out/manifest.json';

/** What the last run wrote to `out/`; empty where there was none or where the manifest is not one of ours. */
export function readManifest(campaign: Folder): Manifest {
  const bytes = campaign.read(manifestPath);
  if (bytes !== undefined) {
    try {
      const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (isManifest(found)) {
        const { files, begun = [] } = found;
        return { version: 1, files: files.filter(isOurs), begun: begun.filter(isOurs) };
      }
    } catch {
      // A manifest that somebody broke names nothing that we may remove.
    }
  }
  return { version: 1, files: [] };
}

/** Records what lies in `out/`, and what may. */
export function writeManifest(campaign: Folder, listed: Iterable<KeptFile | BegunFile>): void {
  const files: KeptFile[] = [];
  const begun: BegunFile[] = [];
  for (const file of listed) {
    if (isKept(file)) files.push(file);
    else begun.push(file);
  }
  const manifest: Manifest = { version: 1, files, ...(begun.length > 0 && { begun }) };
  campaign.write(manifestPath, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** The file of the last run that is still what it wrote and would be written again; undefined where there is none. */
export function unchanged(
  { campaign, sha256 }: World,
  before: KeptFile | BegunFile | undefined,
  content: string,
): KeptFile | undefined {
  if (!before || !isKept(before) || before.content !== content) return undefined;
  const bytes = campaign.read(before.path);
  return bytes !== undefined && sha256(bytes) === before.sha256 ? before : undefined;
}

/** Whether it is known what the file holds. */
export function isKept(file: KeptFile | BegunFile): file is KeptFile {
  return 'content' in file;
}

/** Whatever the manifest says, nothing outside `out/` is ours to remove; a backslash parts folders on Windows. */
function isOurs({ path }: BegunFile): boolean {
  return path.startsWith('out/') && !path.includes('\\') && !path.split('/').includes('..');
}

/** A manifest of another version may mean something else by its words. */
function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { version, files, begun = [] } = value as Record<string, unknown>;
  return version === 1 && [files, begun].every((list) => Array.isArray(list) && list.every(hasPath));
}

function hasPath(file: unknown): boolean {
  return typeof file === 'object' && file !== null && 'path' in file && typeof file.path === 'string';
}

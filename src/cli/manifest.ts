import type { Folder, World } from '../world.ts';

/** One file that `render` wrote, as the contract lists it. */
export interface WrittenFile {
  /** Relative to the campaign folder, e.g. `out/01-ke-hoach.pdf`. */
  readonly path: string;
  readonly document: string;
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
}

const manifestPath = 'out/manifest.json';

/** What the last run wrote to `out/`; empty where there was none or where the manifest is not one of ours. */
export function readManifest(campaign: Folder): Manifest {
  const bytes = campaign.read(manifestPath);
  if (bytes !== undefined) {
    try {
      const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (isManifest(found)) return { ...found, files: found.files.filter(({ path }) => isOurs(path)) };
    } catch {
      // A manifest that somebody broke names nothing that we may remove.
    }
  }
  return { version: 1, files: [] };
}

/** Records what this run wrote. */
export function writeManifest(campaign: Folder, manifest: Manifest): void {
  campaign.write(manifestPath, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** The file of the last run that is still what it wrote and would be written again; undefined where there is none. */
export function unchanged(
  { campaign, sha256 }: World,
  before: KeptFile | undefined,
  content: string,
): KeptFile | undefined {
  if (before?.content !== content) return undefined;
  const bytes = campaign.read(before.path);
  return bytes !== undefined && sha256(bytes) === before.sha256 ? before : undefined;
}

/** Whatever the manifest says, nothing outside `out/` is ours to remove. */
function isOurs(path: string): boolean {
  return path.startsWith('out/') && !path.split('/').includes('..');
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || !('files' in value) || !Array.isArray(value.files))
    return false;
  return value.files.every((file: unknown) => {
    return typeof file === 'object' && file !== null && 'path' in file && typeof file.path === 'string';
  });
}

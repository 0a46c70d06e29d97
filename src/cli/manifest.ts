import type { Folder } from '../world.ts';

/** One file that `render` wrote, as the contract lists it. */
export interface WrittenFile {
  /** Relative to the campaign folder, e.g. `out/01-ke-hoach.pdf`. */
  readonly path: string;
  readonly document: string;
  readonly pages: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly version: 1;
  readonly files: readonly WrittenFile[];
}

const manifestPath = 'out/manifest.json';

/** What the last run wrote to `out/`; empty where there was none or where the manifest is not one of ours. */
export function readManifest(campaign: Folder): Manifest {
  const bytes = campaign.read(manifestPath);
  if (bytes !== undefined) {
    try {
      const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (isManifest(found)) return found;
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

/** Removes what the last run wrote and this one did not; nothing else, whatever else lies in `out/`. */
export function removeStale(campaign: Folder, before: Manifest, now: Manifest): readonly string[] {
  const kept = new Set(now.files.map((file) => file.path));
  const stale = before.files
    .map((file) => file.path)
    .filter((path) => !kept.has(path) && path.startsWith('out/'));
  for (const path of stale) campaign.remove(path);
  return stale;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || !('files' in value) || !Array.isArray(value.files))
    return false;
  return value.files.every((file: unknown) => {
    return typeof file === 'object' && file !== null && 'path' in file && typeof file.path === 'string';
  });
}

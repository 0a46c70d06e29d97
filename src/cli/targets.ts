import type { World } from '../world.ts';
import { type Host, openCampaign } from './context.ts';

/** A campaign to check, and which of its findings were asked for. */
export interface Target {
  readonly world: World;
  /** How a file of the campaign is named in the report. */
  readonly name: (file: string) => string;
  /** Undefined asks for all files. */
  readonly only: ReadonlySet<string> | undefined;
}

/**
 * The campaigns that the paths on the command line name. A folder is a campaign; a file is a part of one: it is
 * judged inside its campaign, and only what concerns it is reported. Files are named relative to the campaign folder
 * where one folder was given, relative to the current folder otherwise.
 */
export function targetsOf(host: Host, paths: readonly string[]): readonly Target[] {
  const wanted = paths.length === 0 ? ['.'] : paths;
  const folders = new Map<string, Set<string> | undefined>();
  for (const path of wanted.map(tidy)) {
    if (host.kindOf(path) !== 'file') {
      folders.set(path, undefined);
      continue;
    }
    const { folder, file } = split(path);
    if (folders.has(folder) && folders.get(folder) === undefined) continue;
    folders.set(folder, (folders.get(folder) ?? new Set<string>()).add(file));
  }
  const bare = folders.size === 1 && [...folders.values()][0] === undefined;
  return [...folders].map(([folder, only]) => ({
    world: openCampaign(host, folder),
    name: (file: string) => (bare || folder === '.' ? file : `${folder}/${file}`),
    only,
  }));
}

function tidy(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/\/+$/, '');
  return slashed.replace(/^(\.\/)+(?=.)/, '') || (path.startsWith('/') ? '/' : '.');
}

/** `a/nominations/x.yaml` → campaign `a`, file `nominations/x.yaml`; `a/plan.yaml` → `a`, `plan.yaml`. */
function split(path: string): { folder: string; file: string } {
  const steps = path.split('/');
  const depth = ['nominations', 'templates'].includes(steps.at(-2) ?? '') ? 2 : 1;
  return {
    folder: steps.slice(0, -depth).join('/') || (path.startsWith('/') ? '/' : '.'),
    file: steps.slice(-depth).join('/'),
  };
}

import { pathsRead } from '../pipeline.ts';
import type { Folder, World } from '../world.ts';
import { type Context, openCampaign } from './context.ts';
import { UsageError } from './exit.ts';

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
 *
 * @throws UsageError for a path where nothing lies, and for a file that no campaign reads: nothing could be found in it.
 */
export function targetsOf({ host, shell }: Context, paths: readonly string[]): readonly Target[] {
  const wanted = paths.length === 0 ? ['.'] : paths;
  const campaigns = new Map<string, { world: World; only: Set<string> | undefined }>();
  for (const path of wanted.map(tidy)) {
    const isFile = host.kindOf(path) === 'file';
    const { folder, file } = isFile ? split(path, tidy(shell.cwd())) : { folder: path, file: undefined };
    const campaign = campaigns.get(folder) ?? { world: openCampaign(host, folder), only: new Set<string>() };
    if (file === undefined) campaign.only = undefined;
    else campaign.only?.add(asListed(file, campaign.world.campaign) ?? unread(path));
    campaigns.set(folder, campaign);
  }
  const bare = campaigns.size === 1 && [...campaigns.values()][0]?.only === undefined;
  return [...campaigns].map(([folder, { world, only }]) => ({
    world,
    name: (file: string) => (bare || folder === '.' ? file : `${folder}/${file}`),
    only,
  }));
}

/** Paths of the campaign's own wording. */
export function ownTemplates(campaign: Folder): readonly string[] {
  const files = campaign.list('templates').filter((file) => file.endsWith('.md'));
  return files.map((file) => `templates/${file}`);
}

/** The file as its folder spells it: a disk of another system may spell the same letters otherwise (NFD). */
function asListed(file: string, campaign: Folder): string | undefined {
  const files = [...pathsRead(campaign), ...ownTemplates(campaign)];
  return files.find((each) => each.normalize('NFC') === file.normalize('NFC'));
}

function unread(path: string): never {
  throw new UsageError(
    `“${path}” không phải là tệp mà lệnh này kiểm tra; trong thư mục của đợt, chương trình đọc plan.yaml, criteria.yaml, council.yaml, regulation.yaml, seal.yaml, các tệp .yaml trong nominations/ và các tệp .md trong templates/`,
  );
}

function tidy(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/\/+$/, '');
  return slashed.replace(/^(\.\/)+(?=.)/, '') || (path.startsWith('/') ? '/' : '.');
}

/**
 * `a/nominations/x.yaml` → campaign `a`, file `nominations/x.yaml`; `a/plan.yaml` → `a`, `plan.yaml`; in the folder
 * `nominations` itself, `x.yaml` → `..`, `nominations/x.yaml`.
 */
function split(path: string, cwd: string): { folder: string; file: string } {
  const steps = path.split('/');
  const above = steps.slice(0, -1);
  const parent = folded(`${cwd}/${path}`).at(-2) ?? '';
  const name = steps.at(-1) ?? '';
  if (!['nominations', 'templates'].includes(parent)) return { folder: joined(above), file: name };
  const folder = above.at(-1) === parent ? above.slice(0, -1) : [...above, '..'];
  return { folder: joined(folder), file: `${parent}/${name}` };

  function joined(way: readonly string[]): string {
    return way.join('/') || (path.startsWith('/') ? '/' : '.');
  }
}

/** The steps of a path without those that stay (`.`) and those that are taken back (`..`). */
function folded(path: string): readonly string[] {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps;
}

import type { World } from '../world.ts';
import { type ExitStatus, UsageError } from './exit.ts';
import type { ProcessLike } from './terminal.ts';

/** Where commands find their worlds; a test hands in folders that live in memory. */
export interface Host {
  /** What stands at a path given on the command line, or undefined for nothing. */
  kindOf(path: string): 'folder' | 'file' | undefined;
  /** The world whose campaign is the folder at `directory`. */
  open(directory: string): World;
  /** Lets the person write a text in an editor; undefined where there is none, and the text stays as it was. */
  edit(text: string, env: ProcessLike['env']): string | undefined;
  /** Does something while nothing that a library says on the console, in English, reaches the screen. */
  quietly<T>(work: () => Promise<T>): Promise<T>;
}

/** What every command is made from. */
export interface Context {
  readonly shell: ProcessLike;
  readonly host: Host;
  /** Takes the exit status of the command that ran. */
  finish(status: ExitStatus): void;
}

/** The world of the campaign folder named on the command line; the current folder when none is. */
export function openCampaign(host: Host, directory = '.'): World {
  const kind = host.kindOf(directory);
  if (kind === 'folder') return host.open(directory);
  throw new UsageError(
    kind === 'file'
      ? `“${directory}” là một tệp; lệnh này cần thư mục của đợt thi đua (thư mục có plan.yaml)`
      : `không có ${/\.\w+$/.test(directory) ? 'tệp' : 'thư mục'} “${directory}”; hãy kiểm tra lại đường dẫn`,
  );
}

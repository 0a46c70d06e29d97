import type { Context } from '../context.ts';
import { colours, widthOf } from '../terminal.ts';
import type { Prompter } from './prompter.ts';

/**
 * Somebody to ask, where standard input and output are a terminal; undefined elsewhere. Inquirer is loaded here and
 * not before, so that other commands start without it.
 */
export async function openTerminal(
  { shell, host }: Context,
  color: boolean | undefined,
): Promise<Prompter | undefined> {
  const { stdin, stdout, env } = shell;
  if (stdin?.isTTY !== true || stdout.isTTY !== true) return undefined;
  const { terminalPrompter } = await import('./terminal-prompter.ts');
  return terminalPrompter({
    input: stdin,
    // A terminal is a stream; commands that only print ask less of it.
    output: stdout as unknown as NodeJS.WritableStream,
    chalk: colours(stdout, env, color),
    columns: () => widthOf(stdout),
    edit: (text) => host.edit(text, env),
  });
}

import type { Host } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import type { ProcessLike } from './terminal.ts';
import { version } from './version.ts';

/**
 * Runs one command line.
 *
 * @param argv the words after the program's name
 * @param host where campaigns are found; left out, the machine's own folders
 * @returns the exit status; nothing is thrown, and what went wrong has been said on standard error
 */
export async function main(argv: readonly string[], shell: ProcessLike, host?: Host): Promise<ExitStatus> {
  // Somebody who closes the pipe (`thidua … | head`) has read enough.
  for (const output of [shell.stdout, shell.stderr]) output.on?.('error', () => {});
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    shell.stdout.write(`thidua ${version}\n`);
    return exit.done;
  }
  const { run } = await import('./run.ts');
  return run(argv, shell, host ?? (await import('../host/node-host.ts')).nodeHost);
}

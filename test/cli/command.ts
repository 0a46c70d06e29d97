import type { Host } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in process and catches what it prints. */
export function thidua(host: Host, ...argv: readonly string[]): Promise<Outcome> {
  return thiduaIn('.', host, ...argv);
}

/** The same in a shell whose current folder is `cwd`. */
export async function thiduaIn(cwd: string, host: Host, ...argv: readonly string[]): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    columns: 100,
    write(text: string) {
      printed[name] += text;
    },
  });
  const process = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: {},
    cwd: () => cwd,
  };
  const status = await main(argv, process, host);
  return { status, ...printed };
}

import type { Host } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in process and catches what it prints. */
export async function thidua(host: Host, ...argv: readonly string[]): Promise<Outcome> {
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
    cwd: () => '.',
  };
  const status = await main(argv, process, host);
  return { status, ...printed };
}

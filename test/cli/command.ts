import type { Host } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in process and catches what it prints. */
export async function thidua(host: Host, ...argv: readonly string[]): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const process = {
    stdout: { write: (text: string) => void (stdout += text), columns: 100 },
    stderr: { write: (text: string) => void (stderr += text), columns: 100 },
    env: {},
    cwd: () => '.',
  };
  const status = await main(argv, process, host);
  return { status, stdout, stderr };
}

import { Chalk, type ChalkInstance } from 'chalk';

/** What a command needs of the shell it runs in; a test hands in its own. */
export interface ProcessLike {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin?: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  /** Monotonic time in nanoseconds, for telling how long something will take; nothing printed depends on it. */
  readonly hrtime?: { bigint(): bigint };
  on?(event: 'SIGINT', listener: () => void): unknown;
  off?(event: 'SIGINT', listener: () => void): unknown;
}

/** Where keys come from. */
export type Input = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
};

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

/** Narrowest width that a report is laid out for, and the one taken where there is no terminal. */
const narrowest = 40;
const usual = 100;

/** Columns of an output, for cutting frames and tables. */
export function widthOf(output: Output): number {
  return Math.max(narrowest, output.columns ?? usual);
}

/**
 * Colours for one output: `--color` and `--no-color` first, then NO_COLOR and FORCE_COLOR, then whether it is a
 * terminal.
 */
export function colours(output: Output, env: ProcessLike['env'], wish: boolean | undefined): ChalkInstance {
  const level = (wish ?? (env.NO_COLOR ? false : isForced(env.FORCE_COLOR) || output.isTTY === true)) ? 1 : 0;
  return new Chalk({ level });
}

function isForced(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

import type { ProcessLike } from './terminal.ts';

/** Ctrl-C, heard between two pieces of work, so that what has begun is finished. */
export interface Interrupt {
  /** Lets the shell be heard, and says whether the person wants to stop. */
  asked(): Promise<boolean>;
  /** Gives Ctrl-C its usual meaning back. */
  release(): void;
}

export function listenForInterrupt(shell: ProcessLike): Interrupt {
  let asked = false;
  const listener = () => {
    asked = true;
  };
  shell.on?.('SIGINT', listener);
  return {
    async asked() {
      await new Promise((resolve) => setImmediate(resolve));
      return asked;
    },
    release: () => void shell.off?.('SIGINT', listener),
  };
}

import { leftWords } from '../report/time-left.ts';
import { type ProcessLike, widthOf } from './terminal.ts';

/** How many cells the bar itself takes. */
const barWidth = 20;
/** Nothing is said of the time left before this much work is done, in nanoseconds. */
const sureAfter = 1_000_000_000n;

/** One line on a terminal that says how far a long piece of work has come; silent where standard error is none. */
export interface Progress {
  /** The piece that is about to be made. */
  next(name: string): void;
  /** Takes the line away. */
  done(): void;
}

const silent: Progress = { next() {}, done() {} };

export function progressBar({ stderr, hrtime }: ProcessLike, total: number): Progress {
  if (stderr.isTTY !== true || hrtime === undefined) return silent;
  const started = hrtime.bigint();
  const width = widthOf(stderr) - 1;
  let made = 0;
  return {
    next(name) {
      const share = made / Math.max(total, 1);
      const full = Math.round(share * barWidth);
      const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
      const elapsed = hrtime.bigint() - started;
      const left = elapsed > sureAfter ? leftWords((Number(elapsed) / 1e9) * (1 / share - 1)) : '';
      made++;
      stderr.write(`\r${`${bar} ${made}/${total} ${left}${name}`.slice(0, width).padEnd(width)}`);
    },
    done: () => void stderr.write(`\r${' '.repeat(width)}\r`),
  };
}

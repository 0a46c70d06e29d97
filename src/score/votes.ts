import type { Ballots, Council, Nomination } from '../model/files.generated.ts';
import type { Reason } from '../model/reason.ts';
import { thresholdFor, votersOf } from '../model/voters.ts';
import { decimal, divide } from './exact.ts';

/** What the council's ballots say of one nomination. */
export interface Vote {
  readonly passed: boolean;
  readonly for: number;
  readonly reason: Reason;
}

/**
 * Holds the votes for one nomination against the threshold declared for its award, on its denominator;
 * where none is declared, more votes for than against.
 */
export function voteOn(
  council: Council,
  ballots: Ballots,
  { id, award }: Pick<Nomination, 'id' | 'award'>,
): Vote {
  const result = ballots.results.find((line) => line.nomination === id);
  if (result === undefined) return { passed: false, for: 0, reason: { code: 'vote-missing', args: {} } };
  const votes = Number(result.for);
  const threshold = thresholdFor(ballots, award);
  if (threshold === undefined) {
    const against = Number(result.against);
    const passed = votes > against;
    return {
      passed,
      for: votes,
      reason: { code: passed ? 'vote-majority' : 'vote-no-majority', args: { for: votes, against } },
    };
  }
  const of = votersOf(council, ballots, threshold.of);
  const needed = decimal(threshold.percent).times(of);
  const passed = of > 0 && decimal(result.for).times(100).gte(needed);
  const share =
    of > 0
      ? divide(decimal(result.for).times(100), decimal(String(of)), { digits: 2, mode: 'half-up' })
      : null;
  const args = { for: votes, of, percent: share?.toFixed() ?? '', threshold: threshold.percent };
  return { passed, for: votes, reason: { code: passed ? 'vote-passed' : 'vote-failed', args } };
}

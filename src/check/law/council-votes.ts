import { voteThreshold } from '../../law/votes.ts';
import type { Sourced } from '../../model/campaign.ts';
import type { Ballots, Council, LawVote } from '../../model/files.generated.ts';
import type { CheckInput } from '../rule.ts';
import { type Nominated, nominated } from './nominated.ts';
import type { Setting } from './setting.ts';

/** A nomination whose votes the law sets a threshold for, and where the council's result for it stands. */
export interface Voted {
  readonly entry: Nominated;
  readonly vote: LawVote;
  readonly council: Sourced<Council>;
  readonly ballots: Ballots;
  /** Position in `ballots.results`, -1 where the council did not vote on it. */
  readonly index: number;
}

/** Every nomination on which the regime itself sets the threshold, once ballots are entered. */
export function* votedByLaw(input: CheckInput): Generator<readonly [Setting, Voted]> {
  const { council } = input.dossier;
  const ballots = council?.value.ballots;
  if (council === undefined || ballots === undefined) return;
  for (const [setting, entry] of nominated(input)) {
    const vote = voteThreshold(setting.on.regime, entry.form.code);
    if (vote?.set_by !== 'law' || vote.percent === undefined) continue;
    const index = ballots.results.findIndex(({ nomination }) => nomination === entry.nomination.id);
    yield [setting, { entry, vote, council, ballots, index }];
  }
}

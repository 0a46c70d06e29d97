import type { Place } from '../../diagnostic/diagnostic.ts';
import { voteThreshold } from '../../law/votes.ts';
import type { Sourced } from '../../model/campaign.ts';
import type { Ballots, Council, LawVote } from '../../model/files.generated.ts';
import { votersOf } from '../../model/voters.ts';
import { valueAt } from '../place.ts';
import type { CheckInput } from '../rule.ts';
import { type Nominated, nominated } from './nominated.ts';
import type { Setting } from './setting.ts';

/** A nomination whose votes the law or the office's regulation sets a threshold for, and the council's result. */
export interface Voted {
  readonly entry: Nominated;
  readonly vote: LawVote;
  readonly council: Sourced<Council>;
  readonly ballots: Ballots;
  /** Position in `ballots.results`, -1 where the council did not vote on it. */
  readonly index: number;
}

/** Every nomination with a threshold of the regime or of the office's regulation, once ballots are entered. */
export function* votedOn(input: CheckInput): Generator<readonly [Setting, Voted]> {
  const { council } = input.dossier;
  const ballots = council?.value.ballots;
  if (council === undefined || ballots === undefined) return;
  for (const [setting, entry] of nominated(input)) {
    const vote = voteThreshold(setting.on.regime, entry.form.code);
    if (vote?.percent === undefined) continue;
    const index = ballots.results.findIndex(({ nomination }) => nomination === entry.nomination.id);
    yield [setting, { entry, vote, council, ballots, index }];
  }
}

/** What a share of votes is taken of: all members, or those present with those who sent a written opinion. */
export function denominator({ vote, council, ballots }: Voted): number {
  return votersOf(council.value, ballots, vote.of === 'votes' ? 'votes' : 'members');
}

/** Where the share for an award was declared: in its own entry, or in the general one. */
export function thresholdPlace(council: Sourced<Council>, award: string, key: 'percent' | 'of'): Place {
  const own = council.value.ballots?.vote_threshold?.by_award ?? [];
  const at = own.findIndex((one) => one.award === award);
  const general = at < 0 || own[at]?.[key] === undefined;
  return general
    ? valueAt(council, 'ballots', 'vote_threshold', key)
    : valueAt(council, 'ballots', 'vote_threshold', 'by_award', at, key);
}

/** How to declare the right share for an award without changing that of the others. */
export function thresholdHelp(
  { vote_threshold, results }: Ballots,
  award: string,
  { percent, of }: { readonly percent: string | undefined; readonly of: string },
): string {
  const share = `percent: ${percent}, of: ${of}`;
  if (vote_threshold?.by_award?.some((one) => one.award === award))
    return `sửa thành { award: ${award}, ${share} }`;
  return results.length === 1
    ? `sửa thành { ${share} }`
    : `sửa thành { ${share} }; tỷ lệ chung đúng cho hình thức khác thì giữ, và khai riêng by_award: [{ award: ${award}, ${share} }]`;
}

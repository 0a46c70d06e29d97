import type { Ballots } from '../../model/files.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import { thresholdFor, votersOf } from '../../model/voters.ts';
import type { Facts, Nominee } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { nomineeView } from '../view/nominee.ts';
import { isListed } from './listed.ts';
import { countsOf } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/**
 * Phiếu bầu, with nothing said of whoever fills it in: everybody who may be considered, and once ballots are counted
 * everybody whom they name, so that a ballot printed afterwards is the one that was cast.
 */
export const ballot: Recipe = {
  document: 'ballot',
  *copies(facts) {
    const cast = new Set(facts.council?.ballots?.results.map(({ nomination }) => nomination));
    const candidates = facts.nominees.filter(({ nomination, standing }) =>
      cast.size > 0 ? cast.has(nomination.id) : standing.eligible,
    );
    if (!isListed(facts, 'ballot') || candidates.length === 0) return;
    yield {
      scope: {
        counts: countsOf(candidates),
        nominees: candidates.map((nominee) => nomineeView(nominee, facts)),
      },
    };
  },
};

/** Biên bản kiểm phiếu, once ballots are entered. */
export const ballotMinutes: Recipe = {
  document: 'ballot-minutes',
  *copies(facts) {
    if (!isListed(facts, 'ballot-minutes') || !facts.settled) return;
    yield { scope: votesView(facts) };
  },
};

interface Votes extends Scope {
  readonly counts: Scope;
  readonly votes: readonly Scope[];
}

/** The votes for each of these nominees, in their order, which is that of lists. A nominee without a count has no line. */
export function votesView(facts: Facts, nominees: readonly Nominee[] = facts.nominees): Votes {
  const results = new Map(facts.council?.ballots?.results.map((result) => [result.nomination, result]));
  const voted = nominees.filter(({ nomination }) => results.has(nomination.id));
  return {
    counts: countsOf(voted),
    votes: voted.flatMap((nominee) => {
      const result = results.get(nominee.nomination.id);
      return result ? [voteView(nominee, result, facts)] : [];
    }),
  };
}

/**
 * The votes for these nominees as a tờ trình tells them: those with as many votes together, the most votes first,
 * counted on all members unless the office's rule counts on those present and those who wrote.
 */
export function talliesOf(facts: Facts, nominees: readonly Nominee[]): readonly Scope[] {
  const { council } = facts;
  const ballots = council?.ballots;
  if (council === undefined || ballots === undefined) return [];
  const votes = new Map(ballots.results.map((result) => [result.nomination, Number(result.for)]));
  const told = nominees.filter(({ nomination }) => votes.has(nomination.id));
  const bases = [...groupBy(told, ({ award }) => basisFor(ballots, award?.id))].flatMap(([basis, those]) => {
    const groups = groupBy(those, ({ nomination }) => votes.get(nomination.id) ?? 0);
    return [...groups].map(([count, equal]) => ({ basis, count, those: equal }));
  });
  return bases
    .sort((a, b) => b.count - a.count)
    .map(({ basis, count, those }) => {
      const of = votersOf(council, ballots, basis);
      return {
        for: count,
        of,
        basis,
        percent: share(String(count), of),
        counts: countsOf(those),
        nominees: those.map((nominee) => nomineeView(nominee, facts)),
      };
    });
}

function voteView(
  nominee: Nominee,
  result: { readonly for: string; readonly against: string },
  facts: Facts,
): Scope {
  return {
    nominee: nomineeView(nominee, facts),
    for: Number(result.for),
    against: Number(result.against),
    percent: share(result.for, denominator(facts, nominee)),
    passed: nominee.standing.reasons.some(({ code }) => code === 'vote-passed' || code === 'vote-majority'),
  };
}

function denominator({ council }: Facts, { award }: Nominee): number | null {
  const ballots = council?.ballots;
  return council && ballots ? votersOf(council, ballots, basisFor(ballots, award?.id)) : null;
}

/** What the share of votes is counted on: all members unless the office's rule counts on those present and who wrote. */
function basisFor(ballots: Ballots, award: string | undefined) {
  return thresholdFor(ballots, award)?.of ?? 'members';
}

/** Percent with two digits, half rounded up; whether the threshold is reached was decided on the votes themselves. */
function share(votes: string, of: number | null): string | null {
  if (of === null || of === 0) return null;
  const hundredths = String((BigInt(votes) * 20_000n + BigInt(of)) / (2n * BigInt(of))).padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`.replace(/\.00$/, '');
}

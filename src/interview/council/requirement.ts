import { Big } from 'big.js';
import { cite } from '../../law/instrument.ts';
import { voteThreshold } from '../../law/votes.ts';
import { decimalComma } from '../../vietnamese/number.ts';
import type { CouncilTable } from './table.ts';

/** The least share of votes that somebody sets, and who. */
export interface Requirement {
  readonly percent: string;
  readonly of: 'members' | 'votes';
  /** As a sentence names it; empty where the source was not written down. */
  readonly source: string;
}

/** How many there are of each: what a share is taken of. */
export interface Turnout {
  readonly members: number;
  /** Present, or heard in writing. */
  readonly votes: number;
}

/** What the law or the office's regulation sets for an award; undefined where neither does. */
export function requirementOfLaw({ law, regime }: CouncilTable, code: string): Requirement | undefined {
  const vote = regime && voteThreshold(regime, code);
  if (vote?.percent === undefined) return undefined;
  return { percent: vote.percent, of: vote.of ?? 'members', source: cite(law, vote.law) };
}

/** The hardest of what law, regulation and council ask for an award; undefined where a plain majority will do. */
export function hardestOf(
  table: CouncilTable,
  code: string,
  { threshold, turnout }: { readonly threshold: Requirement | undefined; readonly turnout: Turnout },
): Requirement | undefined {
  const needed = [requirementOfLaw(table, code), threshold].filter((one) => one !== undefined);
  return needed.toSorted((a, b) => fewest(b, turnout) - fewest(a, turnout))[0];
}

/** The fewest votes that reach a share, as the share is held against them: for × 100 ≥ percent × all. */
export function fewest({ percent, of }: Requirement, turnout: Turnout): number {
  const share = new Big(percent.replace(',', '.')).times(turnout[of]).div(100);
  return Number(share.round(0, Big.roundUp).toFixed());
}

/** `ít nhất 8 phiếu: 80% của 9 thành viên (khoản 2 Điều 8 …)`. */
export function requirementWords(requirement: Requirement, turnout: Turnout): string {
  const { percent, of, source } = requirement;
  const all =
    of === 'members' ? `${turnout.members} thành viên` : `${turnout.votes} người có mặt và có ý kiến`;
  const from = source === '' ? '' : ` (${source})`;
  return `ít nhất ${fewest(requirement, turnout)} phiếu: ${decimalComma(percent.replace(',', '.'))}% của ${all}${from}`;
}

/** Who is there against the quorum, where one is set. */
export function quorumWords(
  { law, regime }: CouncilTable,
  present: number,
  members: number,
): { words: string; met: boolean } {
  const quorum = regime?.quorum;
  if (quorum === undefined) return { words: `Có mặt ${present}/${members} thành viên.`, met: true };
  const met = present * Number(quorum.denominator) >= members * Number(quorum.numerator);
  // The law sets a quorum for the central council alone; where the office has no rule of its own it serves as a mark.
  const own = quorum.law.instrument === 'regulation';
  const source = `${own ? '' : 'luật đặt cho Hội đồng Trung ương, cơ quan theo quy chế của mình; '}${cite(law, quorum.law)}`;
  const share = `${quorum.numerator}/${quorum.denominator} (${source})`;
  return {
    words: `Có mặt ${present}/${members} thành viên, ${met ? 'đủ' : 'chưa đủ'} túc số ${share}.`,
    met,
  };
}

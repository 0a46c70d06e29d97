import { fewest, type Requirement, type Turnout } from './requirement.ts';

/** Votes for and against one nominee. */
export interface Result {
  readonly for: string;
  readonly against: string;
}

/** `8` of 9 valid ballots is 8 for and 1 against; `8-0` says both, when some ballots have neither. */
export function readResult(line: string, valid: number): Result | undefined {
  const [, yes, no] = /^(\d{1,9})(?:\s*[-/,;+ ]\s*(\d{1,9}))?$/.exec(line.trim()) ?? [];
  if (yes === undefined) return undefined;
  return {
    for: String(Number(yes)),
    against: String(no === undefined ? Math.max(0, valid - Number(yes)) : Number(no)),
  };
}

/** The line that reads as this result. */
export function resultLine(result: Result, valid: number): string {
  const all = Number(result.for) + Number(result.against) === valid;
  return all ? result.for : `${result.for}-${result.against}`;
}

/** Whether a result is enough: it reaches the share that is asked for, or has more votes for than against. */
export function passes(result: Result, needed: Requirement | undefined, turnout: Turnout): boolean {
  const yes = Number(result.for);
  return needed === undefined ? yes > Number(result.against) : yes >= fewest(needed, turnout);
}

/** Why a count of votes cannot be. */
export function resultProblem(line: string, valid: number): string | undefined {
  const result = readResult(line, valid);
  if (result === undefined)
    return `“${line}” không phải số phiếu; ghi số phiếu đồng ý như 8, hoặc đồng ý-không đồng ý như 8-1`;
  const [yes, no] = [Number(result.for), Number(result.against)];
  if (yes > valid) return `${yes} phiếu đồng ý, nhiều hơn ${valid} phiếu hợp lệ; đối chiếu lại với phiếu`;
  return yes + no > valid
    ? `${yes} phiếu đồng ý và ${no} phiếu không đồng ý, cộng lại nhiều hơn ${valid} phiếu hợp lệ; đối chiếu lại với phiếu`
    : undefined;
}

/** Why ballots cannot be so many: never more than the count before. */
export function countProblem(written: string, most: number, what: string): string | undefined {
  return Number(written) > most
    ? `${written} phiếu, nhiều hơn ${most} ${what}; đối chiếu lại với phiếu`
    : undefined;
}

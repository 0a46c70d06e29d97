import { capitaliseFirst } from '../vietnamese/capitals.ts';
import type { NewCriterion } from './new-campaign.ts';

/** `Hoàn thành nhiệm vụ = 40`, `Cải cách hành chính: 18,5 điểm`. */
const withPoints = /^(.*?)\s*(?:=|:)\s*(\d+(?:[.,]\d+)?)(?:\s*điểm)?\s*$/i;

/** A criterion as one line: its name, and its points after an equals sign where it has some. */
export function readCriterion(line: string): NewCriterion {
  const [, name, max] = withPoints.exec(line) ?? [];
  return name === undefined || max === undefined ? { name: line } : { name, max };
}

/** What is wrong with lines of criteria: points for some and none for others, or a number that may be a thousand. */
export function criterionProblem(written: readonly string[]): string | undefined {
  const criteria = written.map(readCriterion);
  const thousand = criteria.find(({ max }) => max !== undefined && /^\d+\.\d{3}$/.test(max));
  if (thousand)
    return `“${thousand.max}” không rõ là một nghìn hay một; viết ${thousand.max?.replace('.', '')} hoặc viết số thập phân với dấu phẩy`;
  const without = criteria.find(({ max }) => max === undefined);
  const some = criteria.some(({ max }) => max !== undefined);
  if (!some || without === undefined) return undefined;
  return `“${without.name}” chưa có điểm tối đa, các tiêu chí khác có; ghi “= số điểm” cho mọi tiêu chí, hoặc không tiêu chí nào`;
}

/** Longest name of a criterion that is taken from a content. */
const longestName = 80;

/** `Thi đua hoàn thành nhiệm vụ; …` gives `Hoàn thành nhiệm vụ`: a content of the plan as a criterion of its own. */
export function criterionOfContent(content: string): NewCriterion {
  const plain = content.replace(/^thi đua\s+/i, '').replace(/[.;,]+$/, '');
  const [clause = plain] = plain.split(/[;,]/);
  const name = plain.length <= longestName ? plain : clause.trim();
  return { name: capitaliseFirst(name) };
}

import { capitaliseFirst } from '../vietnamese/capitals.ts';
import type { NewCriterion } from './new-campaign.ts';

const points = '(?:tối đa\\s*:?\\s*)?(\\d+(?:[.,]\\d+)?)';

/**
 * How a clerk writes points: `Hoàn thành nhiệm vụ = 40`, `Cải cách hành chính: 18,5 điểm`, `Kỷ luật (tối đa 20 điểm)`,
 * `Sáng kiến - 30đ`, `Sáng kiến; 30` (cells of a pasted table).
 */
const withPoints = new RegExp(
  `^(.*?)\\s*(?:[=:;]\\s*${points}(?:\\s*(?:điểm|đ))?|\\(\\s*${points}\\s*(?:điểm|đ)?\\s*\\)|[-–,]\\s*${points}\\s*(?:điểm|đ))[.;]?\\s*$`,
  'iu',
);

/** A criterion as one line: its name, and its points at the end where it has some. */
export function readCriterion(line: string): NewCriterion {
  const [, name, ...found] = withPoints.exec(line) ?? [];
  const max = found.find((one) => one !== undefined);
  return name === undefined || max === undefined ? { name: line } : { name, max };
}

/** What is said of criteria none of which has points, though a figure ends one: points may have been meant. */
export function pointlessRemarks(written: readonly string[]): readonly string[] {
  const criteria = written.map(readCriterion);
  if (criteria.some(({ max }) => max !== undefined)) return [];
  return criteria.some(({ name }) => /\d\s*(?:điểm|đ|%)?[).;]*$/iu.test(name))
    ? [
        'chưa thấy điểm tối đa, nên các tiêu chí chỉ xét đạt hay chưa đạt; chấm điểm thì ghi “= số điểm” ở cuối mỗi dòng',
      ]
    : [];
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

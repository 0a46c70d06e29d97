import { abstains } from '../model/abstains.ts';
import type { CriterionStanding, NominationStanding } from '../model/standing.ts';
import { sumTerms, termsOf } from '../model/terms.ts';
import { decimalComma as comma } from '../vietnamese/number.ts';
import { quotient } from './standing-figures.ts';
import { reasonWords } from './standing-words.ts';

/**
 * Why a criterion has the points that it has, in words and figures, as one phrase: who marked, the sum or the level,
 * what a cap changed, and what the nominee gave itself. `hội đồng chấm: 18,50/20 điểm; tự chấm 19,00`.
 */
export function becauseWords(criterion: CriterionStanding): string {
  const { self, points, notes } = criterion;
  const own = self !== null && self !== points ? [`tự chấm ${comma(self)}`] : [];
  return [`${whoWords(criterion)}${figures(criterion)}`, ...notes.map(reasonWords), ...own].join('; ');
}

/** `18,50 + 24,00 = 42,50`: the sum as a person with a calculator writes it. */
export function sumWords(criteria: readonly CriterionStanding[], whole: string): string {
  return `${plusWords(criteria)} = ${comma(whole)}`;
}

/** `20,00 − 10,10 + 5,00`: what is added and what is taken away; what does not apply or was not chosen is left out. */
export function plusWords(criteria: readonly CriterionStanding[]): string {
  return sumTerms(criteria).replaceAll('.', ',');
}

function whoWords({ origin, marks }: CriterionStanding): string {
  if (origin === 'council') return 'hội đồng chấm: ';
  if (origin === 'self') return 'tự chấm: ';
  return origin === 'members' ? `${markingOf(marks)} ủy viên chấm: ` : '';
}

/** How many marks the council's is made of: who says that it does not apply is not among them. */
function markingOf(marks: CriterionStanding['marks']): number {
  return marks.filter((mark) => !abstains(mark)).length || marks.length;
}

function figures(criterion: CriterionStanding): string {
  const { because } = criterion;
  const terms = termsOf(criterion).replaceAll('.', ',');
  switch (because.code) {
    case 'sum':
      return terms === '' ? comma(because.args.points) : `${terms} = ${comma(because.args.points)}`;
    case 'average':
    case 'mean':
      return `${terms} = ${quotient(because.args.points, because.args.exact)}`;
    case 'best':
    case 'trimmed-mean':
    case 'median':
      return `${terms}: ${reasonWords(because)}`;
    default:
      return reasonWords(because);
  }
}

/** Why a nomination stands where it stands: each reason as one phrase, in order. */
export function reasonsWords({ reasons }: NominationStanding): readonly string[] {
  return reasons.map(reasonWords);
}

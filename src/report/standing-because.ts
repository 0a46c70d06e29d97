import type { CriterionStanding, NominationStanding } from '../model/standing.ts';
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
export function sumWords(parts: readonly string[], whole: string): string {
  return `${parts.map(comma).join(' + ')} = ${comma(whole)}`;
}

function whoWords({ origin, marks }: CriterionStanding): string {
  if (origin === 'council') return 'hội đồng chấm: ';
  if (origin === 'self') return 'tự chấm: ';
  return origin === 'members' ? `${marks.length} ủy viên chấm: ` : '';
}

function figures(criterion: CriterionStanding): string {
  const { because } = criterion;
  switch (because.code) {
    case 'sum':
      return sumFigures(criterion, because.args.start, because.args.points);
    case 'best':
      return `${childPoints(criterion).map(comma).join('; ')}: ${reasonWords(because)}`;
    case 'average':
      return averageFigures(criterion, quotient(because.args.points, because.args.exact));
    case 'mean':
      return meanFigures(criterion, quotient(because.args.points, because.args.exact));
    case 'trimmed-mean':
    case 'median':
      return `${criterion.marks.map(({ points }) => comma(points ?? '?')).join('; ')}: ${reasonWords(because)}`;
    default:
      return reasonWords(because);
  }
}

/** Points of the children that count: what does not apply and what was not chosen is left out. */
function counting({ children }: CriterionStanding): readonly CriterionStanding[] {
  return children.filter(({ because }) => because.code !== 'not-applicable' && because.code !== 'not-chosen');
}

function childPoints(criterion: CriterionStanding): readonly string[] {
  return counting(criterion).map(({ points }) => points ?? '?');
}

function sumFigures(criterion: CriterionStanding, start: string, points: string): string {
  const parts = counting(criterion).map((child) => ({
    minus: child.deducts,
    points: comma(child.points ?? '?'),
  }));
  if (start !== '') parts.unshift({ minus: false, points: comma(start) });
  if (parts.length < 2 && !parts[0]?.minus) return comma(points);
  const line = parts.map(({ minus, points: part }, index) => {
    if (index === 0) return minus ? `−${part}` : part;
    return `${minus ? '−' : '+'} ${part}`;
  });
  return `${line.join(' ')} = ${comma(points)}`;
}

function averageFigures(criterion: CriterionStanding, mean: string): string {
  const children = counting(criterion);
  const weighted = children.some(({ weight }) => weight !== null);
  const parts = children.map(({ points, weight }) =>
    weighted ? `${comma(weight ?? '1')} × ${comma(points ?? '?')}` : comma(points ?? '?'),
  );
  const weights = children.map(({ weight }) => comma(weight ?? '1'));
  const divisor = weighted ? `(${weights.join(' + ')})` : String(children.length);
  return `(${parts.join(' + ')}) : ${divisor} = ${mean}`;
}

function meanFigures({ marks }: CriterionStanding, mean: string): string {
  return `(${marks.map(({ points }) => comma(points ?? '?')).join(' + ')}) : ${marks.length} = ${mean}`;
}

/** Why a nomination stands where it stands: each reason as one phrase, in order. */
export function reasonsWords({ reasons }: NominationStanding): readonly string[] {
  return reasons.map(reasonWords);
}

import type { Reason } from '../../model/reason.ts';
import type { CriterionStanding, NominationStanding, Standing } from '../../model/standing.ts';
import { termsOf } from '../../model/terms.ts';
import type { Scope } from '../template/engine.ts';
import { citationView } from './citation.ts';
import { evidenceView } from './nominee.ts';

/** Arguments that a reason may leave out. */
const leftOut = { name: null, start: null, terms: null };

type Argument = string | number | boolean | readonly string[];

/** A reason as templates name it: its code, and its arguments by name; one that is empty is null. */
export function reasonView({ code, args }: Reason): Scope {
  const named: Record<string, Argument | null> = { ...leftOut };
  for (const [name, value] of Object.entries<Argument>({ ...args }))
    named[snakeCase(name)] = value === '' ? null : value;
  return { ...named, code };
}

const snakeNames = new Map<string, string>();

/** There are a few dozen names of arguments, and a reason for every mark. */
function snakeCase(name: string): string {
  const known = snakeNames.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snakeNames.set(name, made);
  return made;
}

/** One line of a score table: `number` is `1`, `2.1`; `group` says that lines of its own follow. */
function rowViews(criteria: readonly CriterionStanding[], standing: Standing, prefix = ''): readonly Scope[] {
  return criteria.flatMap((criterion, index) => {
    const number = `${prefix}${index + 1}`;
    const row: Scope = {
      number,
      group: criterion.children.length > 0,
      name: criterion.name,
      max: criterion.max,
      points: criterion.points,
      met: criterion.met,
      self: criterion.self,
      origin: criterion.origin,
      because: { ...reasonView(criterion.because), terms: termsOf(criterion).replaceAll('.', ',') || null },
      notes: criterion.notes.map(reasonView),
      verified: criterion.verified && { ...criterion.verified },
      remark: criterion.remark,
      marks: criterion.marks.map(({ by, points, met }) => ({
        name: standing.names.member[by] ?? by,
        points,
        met,
      })),
      evidence: criterion.proofs.map(evidenceView),
    };
    return [row, ...rowViews(criterion.children, standing, `${number}.`)];
  });
}

/** True where the council, together or by its members, has marked at least one criterion of the nominee. */
export function isMarked({ criteria }: NominationStanding): boolean {
  const marked = ({ origin, children }: CriterionStanding): boolean =>
    origin === 'council' || origin === 'members' || children.some(marked);
  return criteria.some(marked);
}

/** True where some mark of the campaign was verified (thẩm định) before the council agreed on it: a column of its own. */
export function isVerified({ nominations }: Standing): boolean {
  const verified = ({ verified: mark, children }: CriterionStanding): boolean =>
    mark !== null || children.some(verified);
  return nominations.some(({ criteria }) => criteria.some(verified));
}

/**
 * A nominee's whole score: lines by purse, sums, place, and why. The lines and the reasons are made when a template asks for
 * them: a list of thousands does not.
 */
export function scoreView(nominee: NominationStanding, standing: Standing): Scope {
  const lines = (name: CriterionStanding['purse']) =>
    rowViews(
      nominee.criteria.filter((criterion) => criterion.purse === name),
      standing,
    );
  return {
    get base() {
      return lines('base');
    },
    get bonus() {
      return lines('bonus');
    },
    get deduction() {
      return lines('deduction');
    },
    purses: nominee.purses ? { ...nominee.purses } : null,
    marked: isMarked(nominee),
    total: nominee.total,
    rank: nominee.rank,
    band: nominee.band === null ? null : (standing.names.band[nominee.band] ?? nominee.band),
    eligible: nominee.eligible,
    allotted: nominee.allotted,
    award: nominee.award === null ? null : (standing.names.award[nominee.award] ?? nominee.award),
    get steps() {
      return nominee.steps.map(reasonView);
    },
    get reasons() {
      return nominee.reasons.map(reasonView);
    },
  };
}

/** The top level of the base purse, as the columns of a summary: what was given, or whether it was met. */
export function columnViews(nominee: NominationStanding): readonly Scope[] {
  return nominee.criteria
    .filter(({ purse }) => purse === 'base')
    .map(({ name, max, points, met }, index) => ({ number: index + 1, name, max, points, met }));
}

/** The scale and the paper that set it; null where the campaign judges đạt / chưa đạt. */
export function scaleView({ scale }: Standing): Scope | null {
  return scale ? { max: scale.max, source: scale.source ? citationView(scale.source) : null } : null;
}

import type { Place } from '../../diagnostic/diagnostic.ts';
import { type Kept, keptOn } from '../../law/bases.ts';
import { identify } from '../../law/identify.ts';
import { regimeOn } from '../../law/regime.ts';
import type { Citation, LawInstrument, Paper } from '../../model/files.generated.ts';
import { valueAt } from '../place.ts';
import type { CheckInput } from '../rule.ts';
import { type Setting, settingOf } from './setting.ts';

/** A day on which a basis must be in force, because a paper of that day prints it. */
export interface CitedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the day is, as a message names it. */
  readonly name: string;
  /** Where the day was written; undefined where it was not. */
  readonly place: Place | undefined;
  /** What a transition keeps applied on that day. */
  readonly kept: Kept | undefined;
  /** The law of that day was read. */
  readonly read: boolean;
}

/** A legal basis with the days that it must be in force on, the day of the dossier first. */
export interface Cited {
  readonly citation: Citation;
  readonly instrument: LawInstrument | undefined;
  readonly days: readonly CitedDay[];
  readonly place: Place;
  /** Its first telling key: number, date or type. */
  readonly at: (key: keyof Citation) => Place;
}

/** The papers that print the bases of the whole plan (templates `_bases`), as a message names their day. */
const printing: Readonly<Partial<Record<Paper['document'], string>>> = {
  plan: 'ngày của kế hoạch',
  'submission-letter': 'ngày của tờ trình',
  decision: 'ngày của quyết định',
};

/**
 * Every legal basis of the plan, held against the day of submission and the own day of each paper that prints it, and
 * every basis of a single paper, held against that paper's day.
 */
export function* citedBases(input: CheckInput): Generator<readonly [Setting, Cited]> {
  const setting = settingOf(input);
  if (setting === undefined) return;
  const { plan, law } = setting;
  const day = (date: string, name: string, place?: Place): CitedDay => ({
    date,
    name,
    place,
    kept: keptOn(law, date, setting.question),
    read: (regimeOn(law, date) ?? setting.on).caveat === undefined,
  });
  const cited = (citation: Citation, days: readonly CitedDay[], ...route: (string | number)[]): Cited => ({
    citation,
    instrument: identify(law, citation),
    days,
    place: valueAt(plan, ...route),
    at: (key) => (citation[key] === undefined ? valueAt(plan, ...route) : valueAt(plan, ...route, key)),
  });
  const { submission_date, decision_date, papers } = plan.value;
  const submitted = day(
    setting.date,
    setting.dateName,
    submission_date === undefined ? undefined : valueAt(plan, 'submission_date'),
  );
  const decided =
    decision_date !== undefined && papers.some(({ document, date }) => document === 'decision' && !date)
      ? [day(decision_date, 'ngày quyết định', valueAt(plan, 'decision_date'))]
      : [];
  const printed = papers.flatMap(({ document, date }, index) => {
    const name = printing[document];
    if (name === undefined || date === undefined) return [];
    return [day(date, name, valueAt(plan, 'papers', index, 'date'))];
  });
  const days = [submitted, ...printed, ...decided];
  for (const [index, citation] of (plan.value.legal_bases ?? []).entries()) {
    yield [setting, cited(citation, days, 'legal_bases', index)];
  }
  for (const [paper, { document, date, legal_bases }] of papers.entries()) {
    const place = valueAt(plan, 'papers', paper, 'date');
    const own = date === undefined ? submitted : day(date, printing[document] ?? 'ngày của văn bản', place);
    for (const [index, citation] of (legal_bases ?? []).entries())
      yield [setting, cited(citation, [own], 'papers', paper, 'legal_bases', index)];
  }
}

/** The other papers whose day a basis fails on as well, each with its place. */
export function alsoPrinted(failing: readonly CitedDay[]) {
  return failing
    .slice(1)
    .flatMap(({ name, place }) => (place === undefined ? [] : [{ message: `vào ${name} cũng vậy`, place }]));
}

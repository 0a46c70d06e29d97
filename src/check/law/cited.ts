import type { Place } from '../../diagnostic/diagnostic.ts';
import { identify } from '../../law/identify.ts';
import type { Citation, LawInstrument } from '../../model/files.generated.ts';
import { valueAt } from '../place.ts';
import type { CheckInput } from '../rule.ts';
import { type Setting, settingOf } from './setting.ts';

/** A legal basis with the day that it must be in force on. */
export interface Cited {
  readonly citation: Citation;
  readonly instrument: LawInstrument | undefined;
  readonly date: string;
  /** What the day is, as a message names it. */
  readonly dateName: string;
  readonly place: Place;
  /** Its first telling key: number, date or type. */
  readonly at: (key: keyof Citation) => Place;
}

/**
 * Every legal basis of the plan, held against the day of submission, and of each paper, held against that paper's
 * own day. A paper written after its regime has ended, and a dossier that a transition keeps under it, keep the regime's
 * bases (khoản 2 và 3 Điều 60 NĐ 152/2025/NĐ-CP).
 */
export function* citedBases(input: CheckInput): Generator<readonly [Setting, Cited]> {
  const setting = settingOf(input);
  if (setting === undefined) return;
  const { plan, on } = setting;
  const day = (date: string) =>
    on.regime.until !== undefined && date > on.regime.until ? on.regime.until : date;
  const cited = (
    citation: Citation,
    date: string,
    dateName: string,
    ...route: (string | number)[]
  ): Cited => ({
    citation,
    instrument: identify(setting.law, citation),
    date,
    dateName,
    place: valueAt(plan, ...route),
    at: (key) => (citation[key] === undefined ? valueAt(plan, ...route) : valueAt(plan, ...route, key)),
  });
  for (const [index, citation] of (plan.value.legal_bases ?? []).entries()) {
    yield [setting, cited(citation, day(setting.date), setting.dateName, 'legal_bases', index)];
  }
  for (const [paper, { date, legal_bases }] of plan.value.papers.entries()) {
    for (const [index, citation] of (legal_bases ?? []).entries()) {
      const when = day(date ?? setting.date);
      const name = date === undefined ? setting.dateName : 'ngày của văn bản';
      yield [setting, cited(citation, when, name, 'papers', paper, 'legal_bases', index)];
    }
  }
}

import type { Law } from '../../law/law.ts';
import type { RegimeOnDay } from '../../law/regime.ts';
import type { Criteria, Nomination, NomineeKind, Plan } from '../../model/files.generated.ts';
import type { Value } from '../../parse/tree.ts';
import type { Answer, Question } from '../question.ts';
import type { Need } from './form-needs.ts';

/** What lies on the desk while a nomination is written: the campaign so far, the law, the forms, the evidence. */
export interface Desk {
  readonly plan: Plan;
  readonly criteria: Criteria | undefined;
  readonly law: Law;
  /** The day that picks the law, `YYYY-MM-DD`. */
  readonly date: string;
  /** The regime that standards and forms are taken from; undefined before the oldest one known. */
  readonly on: RegimeOnDay | undefined;
  /** Nominations that are there already. */
  readonly others: readonly Nomination[];
  /** Files of `evidence/`, with their folder. */
  readonly evidence: readonly string[];
  /** What the report of a kind of nominee prints. */
  needs(kind: NomineeKind): ReadonlyMap<string, Need>;
  /** The prescribed form of the report, as a sentence names it; undefined where the law prescribes none. */
  formName(kind: NomineeKind, award: string): string | undefined;
  /** What the rules say of a value in a nomination that is not finished yet. */
  findings(partial: Value, key: string): Findings;
}

/** What the rules say of one answer. */
export interface Findings {
  /** The answer cannot stand. */
  readonly wrong: string | undefined;
  /** It can, but somebody will ask. */
  readonly remarks: readonly string[];
}

/** The questions of one interview and what they came to so far. */
export type Asked<T> = Generator<Question, T, Answer>;

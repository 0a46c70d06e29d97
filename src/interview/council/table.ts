import type { Law } from '../../law/law.ts';
import type { Criteria, LawRegime, NomineeKind, Plan } from '../../model/files.generated.ts';
import type { Value } from '../../parse/tree.ts';
import type { Answer, Question } from '../question.ts';

export type Mapping = { readonly [key: string]: Value };

/** The questions of one interview and what they came to. */
export type Asked<T> = Generator<Question, T, Answer>;

/** Somebody the council judges. */
export interface Nominee {
  readonly id: string;
  readonly name: string;
  readonly kind: NomineeKind;
  /** Id of the award form. */
  readonly form: string;
  /** Code of the award in the catalogue, and its name. */
  readonly code: string;
  readonly award: string;
  /** Scores of its own, as written. */
  readonly scores: Mapping;
}

/** What lies on the council's table: the campaign, the law of its day, and what `council.yaml` holds so far. */
export interface CouncilTable {
  readonly plan: Plan;
  readonly criteria: Criteria | undefined;
  readonly law: Law;
  readonly regime: LawRegime | undefined;
  /** `council.yaml` as it is written; undefined where there is none. */
  readonly there: Mapping | undefined;
  readonly nominees: readonly Nominee[];
  /** What schema and rules have against a value of one assessment, by its route below `scores`. */
  scoreProblem(assessment: Mapping, route: readonly string[]): string | undefined;
}

/** A member of the council as written. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly gender?: string;
  readonly position: string;
  readonly role: string;
}

import type { NomineeKind } from './files.generated.ts';

/** True, false, or null where what is asked about has not been entered. */
export type Answer = boolean | null;

/** The conditions of one rubric, read once; `condition` makes it, so that nobody else knows the language. */
export interface Conditions {
  /** Answers a condition about one nomination. What cannot be answered, for any reason, is null. */
  holds(condition: string, asked: Asked): Answer;
  /** Everything that is wrong with a condition, in the order of its text; empty where it can be asked. */
  faultsOf(condition: string): readonly ConditionFault[];
  /** Ids of the facts that a condition asks about, each once. */
  factsOf(condition: string): readonly string[];
  /**
   * What a condition reads of the marks, each once: ids of criteria and groups, and `base`, `bonus`, `deduction`,
   * `total`. Lists of criteria read the whole table proper; a maximum and a level are no marks.
   */
  marksOf(condition: string): readonly string[];
}

/** What conditions may ask about one nomination. Every number is a decimal string, null where it is not known. */
export interface Asked {
  readonly nominee: AskedNominee;
  readonly facts: Readonly<Record<string, boolean | string>>;
  criterion(id: string): AskedCriterion | undefined;
  /** The single criteria of the table proper that count for this nominee. */
  criteria(): readonly AskedCriterion[];
  /** The top level of the table proper that counts for this nominee. */
  groups(): readonly AskedCriterion[];
  purse(name: AskedPurse): string | null;
}

export type AskedPurse = 'base' | 'bonus' | 'deduction' | 'total';

export interface AskedNominee {
  readonly kind: NomineeKind;
  readonly leader: boolean | null;
  readonly female: boolean | null;
  /** How many people a collective or a household has. */
  readonly members: string | null;
}

export interface AskedCriterion {
  readonly id: string;
  readonly points: string | null;
  readonly max: string | null;
  readonly met: boolean | null;
  readonly level: string | null;
}

/** What is wrong with a condition, and where: UTF-16 offsets into its text, `to` exclusive. */
export interface ConditionFault {
  readonly code: ConditionFaultCode;
  readonly from: number;
  readonly to: number;
  /** The text at fault as it is written; of `wrong-types` the operator or the function. */
  readonly found: string;
  /** Of an unknown name what it may mean; of an unknown field that, or all that there are; of `wrong-types` the kinds of values that met. */
  readonly expected: readonly string[];
}

export type ConditionFaultCode =
  | 'decimal-comma'
  | 'single-equals'
  | 'typographic-quote'
  | 'unfinished'
  | 'unreadable'
  | 'number-form'
  | 'id-unquoted'
  | 'id-not-literal'
  | 'unknown-criterion'
  | 'unknown-fact'
  | 'unknown-level'
  | 'unknown-kind'
  | 'no-such-date'
  | 'unknown-name'
  | 'unknown-field'
  | 'unknown-function'
  | 'wrong-types'
  | 'zero-divisor'
  | 'not-a-question';

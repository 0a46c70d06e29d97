import type { Council, Criteria, Nomination, Plan, Regulation, Seal } from './files.generated.ts';

/**
 * A campaign as the stages after validation see it. Every text is NFC; every date is `YYYY-MM-DD`; every decimal has
 * a point and no needless zeros (`18.5`); counts and numbers are as written.
 */
export interface Dossier {
  readonly plan: Sourced<Plan> | undefined;
  readonly criteria: Sourced<Criteria> | undefined;
  readonly nominations: readonly Sourced<Nomination>[];
  /** True where a nomination or the council was left out because it cannot be read: what asks for it may be right. */
  readonly incomplete?: boolean;
  readonly council: Sourced<Council> | undefined;
  /** The office's own regulation (`regulation.yaml`), where it keeps one. */
  readonly regulation?: Sourced<Regulation> | undefined;
  /** The seals of the plan and the criteria (`seal.yaml`), once scoring has begun. */
  readonly seal?: Sourced<Seal> | undefined;
}

/** A value, and where it stands: the file and the route to its root (a file may hold a list of nominations). */
export interface Sourced<T> {
  readonly value: T;
  readonly file: string;
  readonly route: readonly (string | number)[];
}

/**
 * A campaign with faulty files in it, read as if something sound stood in the places of what is faulty: several times,
 * each with other stand-ins. Rules look at all of them, and what they find in every one holds whatever was meant.
 * Nothing of this is ever scored or printed.
 */
export interface Supposed {
  readonly dossiers: readonly Dossier[];
  /** Places at which something else stands than what was written. */
  readonly gaps: readonly Spot[];
  /** What was misspelt or misplaced: where it stands in the file, and where in the dossiers. */
  readonly moves: readonly {
    readonly file: string;
    readonly from: Spot['route'];
    readonly to: Spot['route'];
  }[];
}

interface Spot {
  readonly file: string;
  readonly route: readonly (string | number)[];
}

/**
 * What scoring finds: exact points, ranks, awards, and why. Points are decimal strings with a point, already rounded
 * to the scale's digits (`18.00`); nothing here is text for people: reasons are codes with arguments.
 */
export interface Standing {
  /** Null for a campaign judged đạt / chưa đạt. */
  readonly scale: { readonly max: string; readonly digits: number; readonly mode: string } | null;
  readonly nominations: readonly NominationStanding[];
}

export interface NominationStanding {
  readonly id: string;
  readonly name: string;
  readonly kind: 'individual' | 'collective' | 'household';
  /** Those ranked together share a group. */
  readonly group: string;
  readonly unit: string;
  readonly total: string | null;
  readonly rank: number | null;
  /** Id of the band. */
  readonly band: string | null;
  readonly eligible: boolean;
  readonly allotted: boolean;
  /** Id of the award form proposed, or null when none is. */
  readonly award: string | null;
  readonly criteria: readonly CriterionStanding[];
  readonly reasons: readonly Reason[];
}

export interface CriterionStanding {
  readonly id: string;
  readonly name: string;
  readonly purse: 'base' | 'bonus' | 'deduction';
  readonly points: string | null;
  readonly met: boolean | null;
  readonly max: string | null;
  readonly because: Reason;
  /** Self-assessed points where they differ in origin from the final ones. */
  readonly self: string | null;
  readonly evidence: readonly string[];
  readonly children: readonly CriterionStanding[];
}

/** Why, as data; `report` and the templates put it into words. */
export interface Reason {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

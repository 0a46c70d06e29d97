import type { Citation, Evidence, NomineeKind } from './files.generated.ts';
import type { Reason } from './reason.ts';

/**
 * What scoring finds: exact points, ranks, awards, and why. Points are decimal strings with a point, with at least
 * the scale's digits (`18.00`); nothing here is text for people: reasons are codes with arguments.
 */
export interface Standing {
  /** Null for a campaign judged đạt / chưa đạt. */
  readonly scale: ScaleStanding | null;
  readonly nominations: readonly NominationStanding[];
  /** Names by id, for whoever prints. */
  readonly names: Readonly<Record<'band' | 'award' | 'unit' | 'member', Readonly<Record<string, string>>>>;
}

export interface ScaleStanding {
  readonly max: string;
  readonly digits: number;
  readonly mode: string;
  /** The total is a multiple of it; absent where it is rounded to digits. */
  readonly step?: string;
  /** The paper that set the scale. */
  readonly source?: Citation;
}

export interface NominationStanding {
  readonly id: string;
  readonly name: string;
  readonly kind: NomineeKind;
  /** Those ranked together share a group: the kind, and what the rubric divides further (`individual/Cụm 1`). */
  readonly group: string;
  /** The unit's cluster where the rubric ranks clusters apart. */
  readonly cluster: string | null;
  /** Whether a leader, where the rubric ranks leaders apart. */
  readonly leader: boolean | null;
  readonly unit: string;
  /** Null without a scale, and where a score is missing or wrong. */
  readonly total: string | null;
  /** The three purses whose sum is the total, each after its own cap; null where the total is. */
  readonly purses: { readonly base: string; readonly bonus: string; readonly deduction: string } | null;
  /** How the total came about. */
  readonly steps: readonly Reason[];
  readonly rank: number | null;
  /** Id of the band. */
  readonly band: string | null;
  readonly eligible: boolean;
  readonly allotted: boolean;
  /** Id of the award form proposed, or null when none is. */
  readonly award: string | null;
  /** Id of the award form that the nomination asks for. */
  readonly asked: string;
  /** The top level, in the order of the printed table: base, then bonus, then deduction. */
  readonly criteria: readonly CriterionStanding[];
  /** Marks that were written and cannot be counted, in the order of the table; they need not be those that decide. */
  readonly unscored: readonly UnscoredMark[];
  /** What nobody marked, or too few, once somebody has marked something: single criteria, and groups of choices. */
  readonly unmarked: readonly { readonly criterion: string; readonly because: Reason }[];
  /** Groups of which one child had to be chosen and several were. */
  readonly overchosen: readonly Overchosen[];
  readonly reasons: readonly Reason[];
  /** What it missed by little, until the council has voted. */
  readonly nearMisses: readonly Reason[];
}

export type PurseName = 'base' | 'bonus' | 'deduction';

export interface CriterionStanding {
  readonly id: string;
  readonly name: string;
  readonly purse: PurseName;
  readonly points: string | null;
  /** Judged đạt / chưa đạt; null where points say it. */
  readonly met: boolean | null;
  readonly max: string | null;
  /** Its points are taken from its group's, not added. */
  readonly deducts: boolean;
  /** Its weight in a group that is averaged, as declared. */
  readonly weight: string | null;
  readonly because: Reason;
  /** What happened to the points after `because`: a cap, for one. In order. */
  readonly notes: readonly Reason[];
  /** Whose mark counts: the council's common one, the mean of its members', or the nominee's own. */
  readonly origin: 'council' | 'members' | 'self' | null;
  /** Self-assessed points where they differ in origin from the final ones. */
  readonly self: string | null;
  /** The members' own marks: what the council's mark is made of, or what stood before the one it agreed on. */
  readonly marks: readonly MemberMark[];
  /** What the members' marks came to before the council agreed on another; null where nobody marked before it. */
  readonly verified: VerifiedMark | null;
  /** What the assessor wrote about the mark, word for word. */
  readonly remark: string | null;
  /** Paths of the evidence files. */
  readonly evidence: readonly string[];
  /** The same evidence whole, with page and quoted phrase. */
  readonly proofs: readonly Evidence[];
  readonly children: readonly CriterionStanding[];
}

/** Điểm thẩm định, between the nominee's own mark and the final one. */
export interface VerifiedMark {
  readonly points: string | null;
  readonly met: boolean | null;
}

/** A mark that cannot be counted, whose it is, and why. */
export interface UnscoredMark {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly origin: 'council' | 'members' | 'self';
  /** Id of the council member; null where the council or the nominee wrote it. */
  readonly by: string | null;
  readonly because: Reason;
}

/** A group of which several children were marked where one may be, each with one of its marks. */
export interface Overchosen {
  readonly group: string;
  readonly chosen: readonly ({ readonly child: string } & Pick<
    UnscoredMark,
    'criterion' | 'origin' | 'by'
  >)[];
}

export interface MemberMark {
  /** Id of the council member. */
  readonly by: string;
  readonly points: string | null;
  readonly met: boolean | null;
  readonly because: Reason;
  /** What happened to the points after `because`, in order. */
  readonly notes: readonly Reason[];
}

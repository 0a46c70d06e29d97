import type Big from 'big.js';
import type { Criterion, Evidence } from '../model/files.generated.ts';
import type {
  CriterionStanding,
  MemberMark,
  PurseName,
  UnscoredMark,
  VerifiedMark,
} from '../model/standing.ts';
import { shown } from './exact.ts';
import { type Mark, standsAside } from './mark.ts';

/** One criterion or group of one nomination, judged; its points still exact. */
export interface Judged extends Mark {
  readonly criterion: Criterion;
  readonly purse: PurseName;
  /** The most that it gives this nominee. */
  readonly max: Big | null;
  readonly origin: CriterionStanding['origin'];
  readonly self: Big | null;
  readonly marks: readonly MemberMark[];
  /** What those came to, where the council agreed on another mark after them. */
  readonly verified: VerifiedMark | null;
  readonly remark: string | null;
  /** The level that the mark says, where it is scored by levels. */
  readonly level: string | null;
  readonly proofs: readonly Evidence[];
  /** What was written for it and cannot be counted. */
  readonly unscored: readonly UnscoredMark[];
  readonly children: readonly Judged[];
}

/** The criteria without children, in order. */
export function leavesOf(judged: readonly Judged[]): readonly Judged[] {
  return judged.flatMap((node) => (node.criterion.children === undefined ? [node] : leavesOf(node.children)));
}

export function findJudged(judged: readonly Judged[], id: string): Judged | undefined {
  for (const node of judged) {
    const found = node.criterion.id === id ? node : findJudged(node.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether it should have been answered and was not, or not in a way that counts. */
export function isOpen(node: Judged): boolean {
  return node.points === null && node.met === null && !standsAside(node);
}

/** As the standing shows it. */
export function criterionStanding(judged: Judged, digits: number): CriterionStanding {
  const {
    criterion,
    purse,
    points,
    met,
    max,
    because,
    notes,
    origin,
    self,
    marks,
    verified,
    remark,
    proofs,
  } = judged;
  return {
    id: criterion.id,
    name: criterion.name,
    purse,
    points: points && shown(points, digits),
    met,
    max: max && shown(max, 0),
    deducts: criterion.deducts ?? false,
    weight: criterion.weight ?? null,
    because,
    notes,
    origin,
    self: origin === 'self' ? null : self && shown(self, digits),
    marks,
    verified,
    remark,
    evidence: proofs.flatMap(({ file }) => (file === undefined ? [] : [file])),
    proofs,
    children: judged.children.map((child) => criterionStanding(child, digits)),
  };
}

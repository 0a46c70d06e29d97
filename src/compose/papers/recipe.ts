import type { Facts } from '../facts.ts';
import type { Scope } from '../template/engine.ts';

/** How one kind of paper is made: which copies there are, and what each names beside what all papers may name. */
export interface Recipe {
  readonly document: string;
  copies(facts: Facts): Iterable<Copy>;
}

/** One paper to print. */
export interface Copy {
  /** Name of the template; default the document's. */
  readonly template?: string;
  /** Id of the decider whose entry of `papers:` it takes. */
  readonly decider?: string;
  /** Id of the one nomination it is about. */
  readonly nominee?: string;
  /** Id of the one unit whose papers these are. */
  readonly unit?: string;
  /** True marks it DỰ THẢO: who stands on it is not settled yet. */
  readonly draft?: boolean;
  /** Made when the paper is composed where there may be thousands of copies. */
  readonly scope: Scope | (() => Scope);
}

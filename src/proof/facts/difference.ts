import type { Known } from './known.ts';
import type { Script } from './script.ts';

/** One fact that stands on paper in two ways. */
export interface Difference {
  readonly about: About;
  /** What differs, in Vietnamese. */
  readonly message: string;
  /** Where each of the two ways stands; the doubtful one first. */
  readonly places: readonly Quotation[];
}

export type About =
  | 'name'
  | 'position'
  | 'number'
  | 'date'
  | 'count'
  | 'roster'
  | 'votes'
  | 'points'
  | 'money'
  | 'template'
  | 'wording';

/** Words as they stand on a page of a finished paper. */
export interface Quotation {
  readonly file: string;
  readonly page: number;
  readonly text: string;
}

/** A way to hold papers against each other. */
export type Comparison = (scripts: readonly Script[], known: Known) => Iterable<Difference>;

/** The words at an offset of a script. */
export function quote(script: Script, offset: number, text: string): Quotation {
  return { file: script.file, page: script.pageAt(offset), text };
}

import type { Code } from '../../diagnostic/codes.ts';
import type { Severity } from '../../diagnostic/diagnostic.ts';

/** A stretch of one text, in code units, and what is wrong with it. */
export interface TextFinding {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly help: string;
  /** The stretch mended, where that is safe and loses nothing. */
  readonly replacement?: string;
}

/** One thing that can be wrong with a text, whatever the text is for. Pure over a string. */
export interface Detector {
  readonly code: Code;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  /** True for what looks at letters in a wrong encoding: no other detector then looks at that text. */
  readonly encoding?: true;
  /** True for spelling, which names of people and quotations are spared. */
  readonly respells?: true;
  /** True for spaces and punctuation, which in names of people and quotations are pointed out and never mended. */
  readonly respaces?: true;
  /** The signs (`signOf`) of which a text must have one for this detector to find anything in it. */
  readonly signs: number;
  find(text: string): Iterable<TextFinding>;
}

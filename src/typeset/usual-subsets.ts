import type { FontFace } from '../document/form.ts';
import type { Subset } from './face-subset.ts';

/** A subset made ahead, with what it was made of. */
export interface UsualSubset extends Subset {
  readonly face: FontFace;
  /** Of the font (OpenType 1.9, `head`, checksumAdjustment). */
  readonly checksum: number;
  /** Rising. */
  readonly letters: string;
}

/**
 * None when the program runs from its source. The build puts those in their place that most papers embed
 * (scripts/usual-subsets.mjs): a tenth of a cold paper went into deflating them.
 */
export const usualSubsets: readonly UsualSubset[] = [];

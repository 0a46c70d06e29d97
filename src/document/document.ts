import type { Block } from './block.ts';

/** One paper, ready to be set. */
export interface Document {
  /** Document id of the command line's contract, e.g. `submission-letter`. */
  readonly id: string;
  /** File name inside `out/`, ASCII, ending in `.pdf`; folders with `/`. */
  readonly path: string;
  /** Id of the decider it is for, and of the nomination it is about, where it is for or about one alone. */
  readonly decider?: string;
  readonly nominee?: string;
  /** The PDF's title, NFC, as a reader shows it. */
  readonly title: string;
  /** Who issues it, for the PDF's metadata. */
  readonly author: string;
  /** Date of the paper, `YYYY-MM-DD`, for the PDF's metadata; the campaign's date where the paper has none yet. */
  readonly date: string;
  /** Large pale word across every page: `VÍ DỤ` for a sample, `DỰ THẢO` for a draft. */
  readonly watermarks: readonly string[];
  readonly sections: readonly Section[];
}

/** Pages of one size; numbering starts again at 1 in each section (an appendix is numbered apart: Phụ lục I, III.1.đ). */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

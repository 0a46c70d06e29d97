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
  /** Id of the unit whose papers these are, where they are one unit's. */
  readonly unit?: string;
  /** `83/KH-SKHĐT`, blanks for a number that it has not got yet; absent for a paper that carries none. */
  readonly reference?: string;
  /** Date that the paper itself carries, `YYYY-MM-DD`; absent while it has none. */
  readonly dated?: string;
  /** The PDF's title, NFC, as a reader shows it. */
  readonly title: string;
  /** Who issues it, for the PDF's metadata. */
  readonly author: string;
  /** Date of the paper, `YYYY-MM-DD`, for the PDF's metadata; the campaign's date where the paper has none yet. */
  readonly date: string;
  /** True while it is not settled: its marks say so. */
  readonly draft?: boolean;
  /** Large pale word across every page: `VÍ DỤ` for a sample, `DỰ THẢO` for a draft. */
  readonly watermarks: readonly string[];
  readonly sections: readonly Section[];
  /** Printed small at the foot of every page; `{x}` is the page's number in the whole file, `{n}` their count. */
  readonly folio?: string;
  /** Files that the PDF carries along, listed by readers; they make it PDF/A-3b in place of 2b. */
  readonly attachments?: readonly Attachment[];
}

/** Pages of one size. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /**
   * Page numbers: `own` starts again at 1 (an appendix is numbered apart: Phụ lục I, III.1.đ), `continued` goes on from
   * the section before, `none` prints none. Default `own`.
   */
  readonly numbering?: 'own' | 'continued' | 'none';
  /** The section begins a part of a file made of several papers; sections after it without one belong to it too. */
  readonly part?: Part;
  /** In place of the document's. */
  readonly watermarks?: readonly string[];
}

/** A paper within a file of several: what readers list beside the pages, and what links lead to. */
export interface Part {
  /** Told apart by it within the file; `Run.to` and `Run.pageOf` name it. */
  readonly id: string;
  readonly title: string;
  /** Below the part before it that is a level higher; 1 is the highest and the default. */
  readonly level?: number;
}

export interface Attachment {
  /** ASCII file name, told apart by it within the file. */
  readonly name: string;
  /** May be read each time that it is asked for. */
  readonly bytes: Uint8Array;
  /** `application/pdf`. */
  readonly type: string;
  /** NFC, as a reader lists it. */
  readonly description: string;
}

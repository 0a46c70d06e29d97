import type { LawFormValue } from '../model/files.generated.ts';
import type { ReadPaper } from '../reading/paper.ts';
import { compare } from './facts/compare.ts';
import type { Difference } from './facts/difference.ts';
import type { Known } from './facts/known.ts';
import { type Identity, type Script, scriptOf } from './facts/script.ts';
import type { Profile } from './form/frame.ts';
import type { Measure } from './form/measure.ts';
import { measurePaper } from './form/measure-paper.ts';

/** A finished paper, and what the campaign would print in its place now. */
export interface FinishedPaper extends Identity {
  readonly read: ReadPaper;
  /** Undefined where the bytes are the same, or where the campaign prints no such paper any more. */
  readonly now: ReadPaper | undefined;
  /** True where the bytes are those that the program would write now: what it chose itself is meant. */
  readonly asSet?: boolean;
  /** As the built-in template would print it; undefined where that is the same, or where there is none. */
  readonly stock?: ReadPaper | undefined;
}

export interface Proof {
  readonly papers: readonly ProvenPaper[];
  readonly differences: readonly Difference[];
}

/** The proof of everything that `render` has written, and what of it could not be proven. */
export interface FolderProof {
  readonly proof: Proof;
  /** Files that are the same to the byte as one that was proven, or as what their package would hold now. */
  readonly copies: number;
  /** Listed, yet not there. */
  readonly missing: readonly string[];
  /** There, yet no PDF that can be read. */
  readonly unreadable: readonly string[];
  /** The campaign would print it now, yet the last `render` did not. */
  readonly unprinted: readonly string[];
  /** The last `render` printed it, yet the campaign would not any more. */
  readonly outdated: readonly string[];
}

export interface ProvenPaper extends Identity {
  readonly pages: number;
  readonly measures: readonly Measure[];
  /** It carries “Số:” and no figure yet: the văn thư writes it in after the signature. */
  readonly unnumbered: boolean;
}

/**
 * Papers whose form Nghị định 30/2020/NĐ-CP does not set: a certificate and a ballot are no official letters, and a file
 * of many papers is measured in them.
 */
const ofOtherForm = ['certificate', 'ballot', 'contents'];

/** Measures finished papers with a ruler, and holds what they say against each other and against the campaign. */
export function proof(
  papers: readonly FinishedPaper[],
  known: Known,
  form: readonly LawFormValue[],
  profile: Profile,
): Proof {
  const scripts = papers.map((paper) => scriptOf(identity(paper), paper.read));
  const others = (which: 'now' | 'stock') =>
    new Map<string, Script>(
      papers.flatMap((paper) => {
        const read = paper[which];
        return read ? [[paper.file, scriptOf(identity(paper), read)]] : [];
      }),
    );
  return {
    papers: papers.map((paper, index) => ({
      ...identity(paper),
      pages: paper.read.pages.length,
      measures: ofOtherForm.includes(paper.document)
        ? []
        : [...measurePaper(paper.read, form, profile, paper.asSet)],
      unnumbered: /^Số: ?\//mu.test(scripts[index]?.text ?? ''),
    })),
    differences: compare({ scripts, now: others('now'), stock: others('stock') }, known),
  };
}

function identity({ file, document, decider, nominee }: FinishedPaper): Identity {
  return {
    file,
    document,
    ...(decider === undefined ? {} : { decider }),
    ...(nominee === undefined ? {} : { nominee }),
  };
}

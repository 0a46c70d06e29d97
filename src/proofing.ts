import { documentFormRanges } from './law/document-form.ts';
import type { Survey } from './pipeline.ts';
import { type PrintedPaper, type Printing, printing } from './printing.ts';
import { knownOf } from './proof/facts/known.ts';
import type { FinishedPaper } from './proof/proof.ts';
import { type Proof, proof } from './proof/proof.ts';
import { type ReadPaper, UnreadablePaper } from './reading/paper.ts';
import { readPaper } from './reading/read-paper.ts';
import type { World } from './world.ts';

/** What the last `render` wrote, as its manifest lists it. */
export interface Listed {
  /** Relative to the campaign folder. */
  readonly path: string;
  readonly document: string;
}

/** The finished papers of `out/` measured and compared, and what of them could not be. */
export interface Proofing {
  readonly proof: Proof;
  /** Listed, yet not there. */
  readonly missing: readonly string[];
  /** There, yet no PDF that can be read. */
  readonly unreadable: readonly string[];
  /** The campaign would print it now, yet the last `render` did not. */
  readonly unprinted: readonly string[];
  /** Prints a sheet about the proof, by its template. */
  readonly about: Printing['about'];
  /** The last `render` printed it, yet the campaign would not any more. */
  readonly outdated: readonly string[];
}

/** read finished papers → measure and compare. The papers of now are printed in memory beside them; nothing is written. */
export async function proofing(world: World, survey: Survey, listed: readonly Listed[]): Promise<Proofing> {
  const papers: FinishedPaper[] = [];
  const missing: string[] = [];
  const unreadable: string[] = [];
  const outdated: string[] = [];
  const now = new Map<string, PrintedPaper>();
  const { papers: printed, about } = printing(world, survey, false);
  for (const paper of printed()) now.set(`out/${paper.path}`, paper);

  for (const { path, document } of listed) {
    const bytes = world.campaign.read(path);
    const fresh = now.get(path);
    if (bytes === undefined) missing.push(path);
    else if (fresh === undefined) outdated.push(path);
    else {
      const read = await readOrNot(bytes);
      if (read === undefined) unreadable.push(path);
      else {
        papers.push({
          file: path,
          document,
          ...(fresh.decider === undefined ? {} : { decider: fresh.decider }),
          ...(fresh.nominee === undefined ? {} : { nominee: fresh.nominee }),
          read,
          now: sameBytes(bytes, fresh.bytes) ? undefined : await readPaper(fresh.bytes),
        });
      }
    }
  }
  const paths = new Set(listed.map(({ path }) => path));
  const unprinted = [...now.keys()].filter((path) => !paths.has(path));
  const known = knownOf(
    survey.dossier,
    [...survey.law.instruments.values()].map(({ number }) => number),
  );
  const profile = survey.dossier.plan?.value.form_profile ?? '13-14-14';
  const proven = proof(papers, known, documentFormRanges(survey.law), profile);
  return { proof: proven, about, missing, unreadable, unprinted, outdated };
}

async function readOrNot(bytes: Uint8Array): Promise<ReadPaper | undefined> {
  try {
    return await readPaper(bytes);
  } catch (error) {
    if (error instanceof UnreadablePaper) return undefined;
    throw error;
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

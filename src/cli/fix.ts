import type { ChalkInstance } from 'chalk';
import { mending } from '../mending.ts';
import type { Survey } from '../pipeline.ts';
import { mendedFileReport, nothingToMend, stuckReport } from '../report/mended-file.ts';
import { asRead } from './as-read.ts';
import type { Target } from './targets.ts';
import { writeUnlessChanged } from './write-unless-changed.ts';

/** Where and how a mending is told. */
export interface Telling {
  readonly say: (text: string) => void;
  readonly chalk: ChalkInstance;
  /** Leaves out the sentence that there was nothing to mend. */
  readonly quiet: boolean | undefined;
}

/** What came of it. */
export interface Mended {
  /** What is left of each campaign. */
  readonly left: readonly (readonly [Target, Survey])[];
  /** True where a mended file could not be written, since somebody else has changed it or is writing. */
  readonly refused: boolean;
}

/**
 * `validate --fix`: mends each campaign, writes each mended file whole and tells of it once it is written, so that
 * what was told is what is on the disk. A file that somebody else has changed meanwhile stays as
 * theirs.
 */
export async function mendTargets(
  targets: readonly Target[],
  { say, chalk, quiet }: Telling,
): Promise<Mended> {
  let silent = true;
  let refused = false;
  const tell = (text: string) => {
    if (text === '') return;
    silent = false;
    say(`${text}\n`);
  };
  const left: (readonly [Target, Survey])[] = [];
  for (const target of targets) {
    const { world, name, only } = target;
    const { world: reading, first } = asRead(world);
    const { files, survey, stuck } = await mending(reading, only);
    for (const { before, after, bytes } of files) {
      const refusal = writeUnlessChanged(world, before.file, first(before.file), bytes);
      if (refusal !== undefined) {
        refused = true;
        tell(`${refusal}. Chưa sửa gì trong ${name(before.file)}; chạy lại lệnh này.`);
        continue;
      }
      tell(mendedFileReport(name(before.file), before, after, chalk));
    }
    tell(stuckReport(stuck.map((finding) => ({ ...finding, file: name(finding.file) }))));
    left.push([target, survey]);
  }
  if (silent && !quiet) say(`${nothingToMend}\n`);
  return { left, refused };
}

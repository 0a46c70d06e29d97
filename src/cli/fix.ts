import type { ChalkInstance } from 'chalk';
import { mending } from '../mending.ts';
import type { Survey } from '../pipeline.ts';
import { mendedFileReport, nothingToMend, stuckReport } from '../report/mended-file.ts';
import type { Target } from './targets.ts';

/** Where and how a mending is told. */
export interface Telling {
  readonly say: (text: string) => void;
  readonly chalk: ChalkInstance;
  /** Leaves out the sentence that there was nothing to mend. */
  readonly quiet: boolean | undefined;
}

/**
 * `validate --fix`: mends each campaign, writes each mended file whole and tells of it once it is written, so that
 * what was told is what is on the disk. Returns what is left of each campaign.
 */
export async function mendTargets(
  targets: readonly Target[],
  { say, chalk, quiet }: Telling,
): Promise<readonly (readonly [Target, Survey])[]> {
  let silent = true;
  const tell = (text: string) => {
    if (text === '') return;
    silent = false;
    say(`${text}\n`);
  };
  const left: (readonly [Target, Survey])[] = [];
  for (const target of targets) {
    const { world, name, only } = target;
    const { files, survey, stuck } = await mending(world, only);
    for (const { before, after, bytes } of files) {
      world.campaign.write(before.file, bytes);
      tell(mendedFileReport(name(before.file), before, after, chalk));
    }
    tell(stuckReport(stuck.map((finding) => ({ ...finding, file: name(finding.file) }))));
    left.push([target, survey]);
  }
  if (silent && !quiet) say(`${nothingToMend}\n`);
  return left;
}

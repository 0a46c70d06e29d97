import type { Place } from '../diagnostic/diagnostic.ts';
import type { Sourced } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import { valueAt } from './place.ts';

/** Every evidence file that a nomination names, and where. */
export function* evidenceFiles(
  source: Sourced<Nomination>,
): Generator<{ readonly file: string; readonly place: Place }> {
  const { achievements, initiatives = [] } = source.value;
  for (const [index, { evidence = [] }] of achievements.entries()) {
    for (const [at, { file }] of evidence.entries()) {
      if (file === undefined) continue;
      yield { file, place: valueAt(source, 'achievements', index, 'evidence', at, 'file') };
    }
  }
  for (const [index, { evidence }] of initiatives.entries()) {
    if (evidence !== undefined)
      yield { file: evidence, place: valueAt(source, 'initiatives', index, 'evidence') };
  }
}

/** True for a path that leaves the campaign folder: absolute, on a drive, or by `..`. */
export function leavesFolder(path: string): boolean {
  if (/^(?:[/\\~]|[A-Za-z]:)|^[a-z]+:\/\//.test(path)) return true;
  let depth = 0;
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

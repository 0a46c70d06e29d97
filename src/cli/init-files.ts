import type { NewFiles } from '../founding.ts';
import { pathsRead } from '../pipeline.ts';
import { sameBytes } from '../source/same-bytes.ts';
import type { Folder } from '../world.ts';
import { workFolder } from './ask/draft.ts';
import { UsageError } from './exit.ts';

/** The files of a campaign that stand in a folder already. */
export function campaignIn(folder: Folder): readonly string[] {
  return pathsRead(folder).filter((path) => folder.size(path) !== undefined);
}

/** Why a folder cannot take a new campaign: one is there. */
export function occupied(directory: string, files: readonly string[]): UsageError {
  const named = files.slice(0, 3).join(', ') + (files.length > 3 ? ', …' : '');
  return new UsageError(
    `thư mục “${directory}” đã có đợt thi đua (${named}); không tệp nào bị thay đổi. ` +
      'Lập đợt mới trong thư mục khác: thidua init <thư mục mới>; thêm đề nghị vào đợt đã có: thidua nominate',
  );
}

/**
 * Writes a campaign, all or nothing: what is there with other content is never written over, and when the disk says
 * no, what was written is taken back. A `.gitignore` that is there stays; the program's own folder is its own. Returns the paths that were written.
 *
 * @throws UsageError where something stands in the way; HostError where writing fails.
 */
export function writeCampaign(folder: Folder, directory: string, files: NewFiles): readonly string[] {
  const wanted = [...files].filter(([path, bytes]) => {
    const there = folder.read(path);
    return there === undefined || (path !== '.gitignore' && !sameBytes(there, bytes));
  });
  const taken = wanted
    .map(([path]) => path)
    .filter((path) => !path.startsWith(`${workFolder}/`) && folder.size(path) !== undefined);
  if (taken.length > 0) throw occupied(directory, taken);
  const written: string[] = [];
  try {
    for (const [path, bytes] of wanted) {
      folder.write(path, bytes);
      written.push(path);
    }
  } catch (error) {
    for (const path of written.reverse()) takeBack(folder, path);
    throw error;
  }
  return [...files.keys()];
}

/** What went wrong first is what the person is told. */
function takeBack(folder: Folder, path: string): void {
  try {
    folder.remove(path);
  } catch {
    // The folder that refused a write may refuse this too.
  }
}

import { fold } from '../vietnamese/fold.ts';
import { suggest } from '../vietnamese/suggest.ts';
import type { CheckInput } from './rule.ts';

/** Where evidence lies unless somebody lays it elsewhere. */
const usualFolder = 'evidence';

/**
 * The file that a path most likely means: the same letters but for case, marks or the way of the slash; the same name
 * in the usual folder; the same name with another ending; a name nearly so.
 */
export function evidenceAlike(written: string, { filesIn }: Pick<CheckInput, 'filesIn'>): string | undefined {
  const steps = written.replaceAll('\\', '/').split('/');
  const name = steps.at(-1) ?? '';
  const own = steps.slice(0, -1).join('/');
  const paths = [...new Set([own, usualFolder])]
    .filter((folder) => folder !== '')
    .flatMap((folder) => filesIn(folder).map((file) => ({ file, path: `${folder}/${file}` })));
  const found = (alike: (file: string, path: string) => boolean) =>
    paths.find(({ file, path }) => alike(file, path))?.path;
  const whole = steps.join('/');
  const exact =
    found((_, path) => fold(path) === fold(whole)) ??
    found((file) => fold(file) === fold(name)) ??
    found((file) => fold(stem(file)) === fold(stem(name)));
  if (exact !== undefined) return exact;
  const near = suggest(
    name,
    paths.map(({ file }) => file),
  );
  return found((file) => file === near);
}

function stem(file: string): string {
  return file.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}

import type { Finding, Range, RelatedFinding } from './locate.ts';

/** A file, or some lines of it. */
export interface Stretch {
  readonly file: string;
  /** First and last line, from 1; undefined for the whole file. */
  readonly lines?: { readonly first: number; readonly last: number } | undefined;
}

/**
 * The findings that somebody who writes a stretch has to know of: those that lie in it or point at it, and those that
 * were not there before it was written, wherever they lie. What others have left open elsewhere is left out.
 */
export function concerning(
  { file, lines }: Stretch,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  const old = new Set(before.map(identity));
  const inside = (place: { readonly file: string; readonly range: Range }) =>
    place.file === file && (lines === undefined || overlaps(place.range, lines));
  return after.filter(
    (finding) => inside(finding) || finding.related.some(inside) || !old.has(identity(finding)),
  );
}

/** Where the other place of a finding is, seen from a file: the finding itself, or a related place; undefined for none. */
export function elsewhere(
  file: string,
  finding: Finding,
): Pick<RelatedFinding, 'file' | 'range'> | undefined {
  return [finding, ...finding.related].find((place) => place.file !== file);
}

function overlaps({ start, end }: Range, { first, last }: NonNullable<Stretch['lines']>): boolean {
  return start.line <= last && end.line >= first;
}

/** Without lines: those below what was written have moved. */
function identity({ code, file, message, related }: Finding): string {
  return JSON.stringify([code, file, message, ...related.map((one) => [one.file, one.message])]);
}

import { fold } from './fold.ts';

/**
 * The candidate that somebody most likely meant: first one that differs only in marks, case, spaces or hyphens
 * (`Phòng Tổng hợp` for `phong-tong-hop`), then the nearest within about a third of its letters.
 *
 * @returns undefined when nothing is near, or when several are equally near: a guess among equals misleads.
 */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  const key = comparable(wrong);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of candidates) {
    const other = comparable(candidate);
    if (other === key) return candidate;
    const longest = Math.max(key.length, other.length);
    const limit = Math.floor(longest / 3);
    if (Math.abs(key.length - other.length) > limit) continue;
    // tc2 is another criterion than tc1, no slip of the finger.
    if (key.replace(/\d+/g, '') === other.replace(/\d+/g, '')) continue;
    const distance = editDistance(key, other);
    if (distance > limit || distance > bestDistance) continue;
    tied = distance === bestDistance;
    best = candidate;
    bestDistance = distance;
  }
  return tied ? undefined : best;
}

/** Edits (insert, delete, replace, swap of neighbours) between two texts: Damerau–Levenshtein, restricted form. */
export function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(twoBack, column - 2) + 1);
      }
      current.push(least);
    }
    twoBack = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function comparable(text: string): string {
  return fold(text).replace(/[\s_-]+/g, '-');
}

import { syllablesOf } from './syllables.ts';

/** So many syllables in a row are one shingle: long enough that common phrases of offices seldom fill it. */
const length = 6;
/** Texts with fewer shingles say too little to be called copied. */
const fewest = 30;
/** A shingle remembers this many texts, so that time grows with the number of texts and not with its square. */
const remembered = 8;
/** Earlier texts that look nearest are compared in full. */
const compared = 3;

export interface Likeness {
  /** Position of the later and of the earlier text. */
  readonly later: number;
  readonly earlier: number;
  /** Part of the shorter text's shingles that the other has too, from 0 to 1. */
  readonly share: number;
}

/**
 * For each text the earlier one that it shares most wording with, where that is at least `least` of the shorter of
 * the two. What stands in `excepted` (the plan's own sentences) and in quotation marks does not count.
 */
export function findLikeness(
  texts: readonly string[],
  excepted: readonly string[],
  least: number,
): readonly Likeness[] {
  const own = new Set(excepted.flatMap((text) => [...shinglesOf(text)]));
  const owners = new Map<string, number[]>();
  const shingles = texts.map((text) => withoutAny(shinglesOf(withoutQuotations(text)), own));
  const found: Likeness[] = [];
  for (const [later, set] of shingles.entries()) {
    if (set.size < fewest) continue;
    const counts = new Map<number, number>();
    for (const shingle of set) {
      const known = owners.get(shingle);
      if (!known) owners.set(shingle, [later]);
      else {
        for (const earlier of known) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
        if (known.length < remembered) known.push(later);
      }
    }
    const nearest = [...counts].sort(([, a], [, b]) => b - a).slice(0, compared);
    const best = nearest
      .map(([earlier]) => ({ later, earlier, share: shareOf(set, shingles[earlier] ?? new Set()) }))
      .reduce<Likeness | undefined>((a, b) => (a && a.share >= b.share ? a : b), undefined);
    if (best && best.share >= least) found.push(best);
  }
  return found;
}

function shinglesOf(text: string): Set<string> {
  const syllables = syllablesOf(text);
  const set = new Set<string>();
  for (let at = 0; at + length <= syllables.length; at++) {
    set.add(syllables.slice(at, at + length).join(' '));
  }
  return set;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

function withoutAny(set: Set<string>, excepted: ReadonlySet<string>): Set<string> {
  for (const shingle of set) if (excepted.has(shingle)) set.delete(shingle);
  return set;
}

/** “…” may hold “…”: only what stands outside all of them is kept. */
function withoutQuotations(text: string): string {
  if (!text.includes('“')) return text;
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === '“') depth++;
    else if (letter === '”' && depth > 0) depth--;
    else if (depth === 0) kept += letter;
  }
  return depth === 0 ? kept : text;
}

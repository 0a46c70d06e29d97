import { wordingOf } from './wording.ts';

/** So many words in a row are one shingle: long enough that the common phrases of offices seldom fill it. */
const length = 6;
/** Texts with fewer shingles say too little to be called copied. */
const fewest = 30;
/** Of the shingles of a text one in so many is looked up; of a long text every other one of those is remembered. */
const sampled = 4;
const long = 200;
/** A remembered shingle keeps this many texts, so that time grows with the number of texts, not with its square. */
const kept = 8;
/** So many earlier texts, the likeliest, are compared in full. */
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
  const shinglesAt = (at: number) => shinglesOf(withoutQuotations(texts[at] ?? ''), own);
  const memory = new Map<number, number | number[]>();
  const found: Likeness[] = [];
  for (const later of texts.keys()) {
    const shingles = shinglesAt(later);
    if (shingles.length < fewest) continue;
    const likely = candidates(memory, shingles, least);
    remember(memory, shingles, later);
    if (likely.length === 0) continue;
    const set = new Set(shingles);
    const shares = likely.map((earlier) => ({
      later,
      earlier,
      share: shareOf(set, new Set(shinglesAt(earlier))),
    }));
    const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
    if (best.share >= least) found.push(best);
  }
  return found;
}

/** Earlier texts that seem to share enough, the likeliest first. */
function candidates(
  memory: ReadonlyMap<number, number | number[]>,
  shingles: Int32Array,
  least: number,
): readonly number[] {
  const seen = new Map<number, { count: number; weight: number }>();
  let asked = 0;
  for (const shingle of shingles) {
    if (shingle % sampled !== 0) continue;
    asked++;
    const known = memory.get(shingle);
    if (known === undefined) continue;
    const texts = typeof known === 'number' ? [known] : known;
    for (const text of texts) {
      const { count, weight } = seen.get(text) ?? { count: 0, weight: 0 };
      // What many texts have is a form that the office hands out; what only one other has weighs most.
      seen.set(text, { count: count + 1, weight: weight + 1 / texts.length });
    }
  }
  // Half of what a long text would show at the limit: a sample only finds whom to compare with.
  const enough = Math.max(2, (asked * least) / (2 * sampled));
  return [...seen]
    .filter(([, { count }]) => count >= enough)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, compared)
    .map(([text]) => text);
}

function remember(memory: Map<number, number | number[]>, shingles: Int32Array, text: number): void {
  const step = shingles.length > long ? 2 * sampled : sampled;
  for (const shingle of shingles) {
    if (shingle % step !== 0) continue;
    const known = memory.get(shingle);
    if (known === undefined) memory.set(shingle, text);
    else if (typeof known === 'number') memory.set(shingle, [known, text]);
    else if (known.length < kept) known.push(text);
  }
}

function shinglesOf(text: string, without?: ReadonlySet<number>): Int32Array {
  const words = wordingOf(text);
  const shingles = new Int32Array(Math.max(0, words.length - length + 1));
  let count = 0;
  for (let at = 0; at < shingles.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + length; next++)
      shingle = (Math.imul(shingle, 31) + (words[next] ?? 0)) | 0;
    // Neighbouring words often differ in their last bits only; sampling needs all bits to count.
    shingle = Math.imul(shingle ^ (shingle >>> 16), 0x85ebca6b);
    shingle ^= shingle >>> 13;
    if (!without?.has(shingle)) shingles[count++] = shingle;
  }
  return shingles.subarray(0, count);
}

function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return small.size < fewest ? 0 : shared / small.size;
}

/** “…” may hold “…”: only what stands outside all of them is left. An unclosed quotation leaves everything. */
function withoutQuotations(text: string): string {
  if (!text.includes('“')) return text;
  let depth = 0;
  let outside = '';
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') {
      if (depth === 0) outside += `${text.slice(from, index)} `;
      depth++;
    } else if (depth > 0 && --depth === 0) from = index + 1;
  }
  return depth === 0 ? outside + text.slice(from) : text;
}

import { wordingOf } from './wording.ts';

/** So many words in a row are one shingle: long enough that the common phrases of offices seldom fill it. */
const length = 6;
/** Texts with fewer shingles say too little to be called copied. */
const fewest = 30;
/** Of the shingles of a text one in so many is looked up; of a long text every other one of those is remembered. */
const sampled = 4;
const long = 200;
/** Of a short text twice as many, for few of its shingles outlive a word changed here and there. */
const short = 100;
/** A remembered shingle keeps this many texts, so that time grows with the number of texts, not with its square. */
const kept = 8;
/** Two texts of which nine words in ten are the same share more of their shingles than this. */
const leastOfReworded = 0.25;
/** So many earlier texts, the likeliest, are compared in full. */
const compared = 3;

export interface Likeness {
  /** Position of the later and of the earlier text. */
  readonly later: number;
  readonly earlier: number;
  /**
   * From 0 to 1: the part of the shorter text's shingles that the other has too, or the part of the words of both that
   * stand in both in one order, whichever is more.
   */
  readonly share: number;
}

/** How alike two texts have to be. */
export interface Limits {
  /** In shingles: whole sentences are the same, in whatever order. */
  readonly shingles: number;
  /** In words: the same text with some of its words replaced. */
  readonly words: number;
}

/** A text, or what puts it together. */
type Text = string | (() => string);

/**
 * For each text the earlier one that it shares most wording with, where that is as much as one of the limits says. What
 * stands in `excepted` (the plan's own sentences) and in quotation marks does not count.
 */
export function findLikeness(
  texts: readonly Text[],
  excepted: readonly string[],
  least: Limits,
): readonly Likeness[] {
  const own = new Set(excepted.flatMap((text) => [...shinglesOf(wordingOf(text))]));
  const wordsAt = (at: number) => {
    const text = texts[at] ?? '';
    return wordingOf(withoutQuotations(typeof text === 'string' ? text : text()));
  };
  const memory = new Map<number, number | number[]>();
  const found: Likeness[] = [];
  for (const later of texts.keys()) {
    const words = wordsAt(later);
    const shingles = shinglesOf(words, own);
    if (shingles.length < fewest) continue;
    const likely = candidates(memory, shingles, least.shingles);
    remember(memory, shingles, later);
    if (likely.length === 0) continue;
    const set = new Set(shingles);
    const shares = likely.map((earlier) => {
      const others = wordsAt(earlier);
      const share = shareOf(set, new Set(shinglesOf(others, own)));
      // Texts with fewer shingles in common differ in more words than may be.
      if (share >= least.shingles || share < leastOfReworded) return { later, earlier, share };
      const alike = commonShare(without(words, own), without(others, own), least.words);
      return { later, earlier, share: alike >= least.words ? alike : 0 };
    });
    const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
    if (best.share >= least.shingles) found.push(best);
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
  const step = shingles.length < short ? sampled / 2 : sampled;
  let asked = 0;
  for (const shingle of shingles) {
    if (shingle % step !== 0) continue;
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
  const step = shingles.length > long ? 2 * sampled : shingles.length < short ? sampled / 2 : sampled;
  for (const shingle of shingles) {
    if (shingle % step !== 0) continue;
    const known = memory.get(shingle);
    if (known === undefined) memory.set(shingle, text);
    else if (typeof known === 'number') memory.set(shingle, [known, text]);
    else if (known.length < kept) known.push(text);
  }
}

function shinglesOf(words: Int32Array, except?: ReadonlySet<number>): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - length + 1));
  let count = 0;
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingleAt(words, at);
    if (!except?.has(shingle)) shingles[count++] = shingle;
  }
  return shingles.subarray(0, count);
}

function shingleAt(words: Int32Array, at: number): number {
  let shingle = 0;
  for (let next = at; next < at + length; next++) shingle = (Math.imul(shingle, 31) + (words[next] ?? 0)) | 0;
  // Neighbouring words often differ in their last bits only; sampling needs all bits to count.
  shingle = Math.imul(shingle ^ (shingle >>> 16), 0x85ebca6b);
  return shingle ^ (shingle >>> 13);
}

/** The words that stand in no shingle of the plan's own. */
function without(words: Int32Array, own: ReadonlySet<number>): Int32Array {
  const kept = new Int32Array(words.length);
  let count = 0;
  let ownUntil = 0;
  for (let at = 0; at < words.length; at++) {
    if (at + length <= words.length && own.has(shingleAt(words, at))) ownUntil = at + length;
    if (at >= ownUntil) kept[count++] = words[at] ?? 0;
  }
  return kept.subarray(0, count);
}

/**
 * The part of the words of two texts that stand in both in one order: twice the longest common subsequence over the sum
 * of their lengths. Gives up at 0 where it must come to less than `least`, after time that grows with how many words
 * may differ (Myers, An O(ND) Difference Algorithm, 1986).
 */
function commonShare(a: Int32Array, b: Int32Array, least: number): number {
  const both = a.length + b.length;
  const most = both - Math.ceil(both * least);
  const reached = new Int32Array(2 * most + 3);
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = diagonal + most + 1;
      const down = reached[at + 1] ?? 0;
      const right = (reached[at - 1] ?? 0) + 1;
      let x = diagonal === -edits || (diagonal !== edits && right <= down) ? down : right;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reached[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return (both - edits) / both;
    }
  }
  return 0;
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

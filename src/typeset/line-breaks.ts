import type { Bond, Word, Words } from './word.ts';

/** How the lines of a paragraph are judged. */
export type Fit =
  /** Both edges straight: spaces near their natural width, none doubled where it can be helped; the last line is free. */
  | 'justify'
  /** Straight on the left: as few lines as can be, the last one free. */
  | 'ragged'
  /** Centred or on the right: as few lines as can be, and those about equally long. */
  | 'balanced';

/** The share of its width that a space gives up in a tight justified line, and in one that would else be torn apart. */
const shrink = 0.2;
const mostShrink = 0.3;

/**
 * Cost of a line end by what it parts. A pair: only where it is wider than the line. A word, a name, a date: in a title
 * sense goes before evenness, though never at the price of a line more; in running text only where no line grows loose.
 */
const partingCost: Readonly<Record<Fit, Readonly<Record<Bond, number>>>> = {
  justify: { clause: 0, none: 0, lead: 0, word: 6000, name: 6000, pair: 1e12 },
  ragged: { clause: 0, none: 1, lead: 4, word: 16, name: 30, pair: 1e12 },
  balanced: { clause: 0, none: 10, lead: 30, word: 60, name: 60, pair: 1e12 },
};

/** Of a last line with one word in it. */
const runtCost: Readonly<Record<Fit, number>> = { justify: 40000, ragged: 30, balanced: 20 };

/**
 * For each number of words the least cost of setting them and where their last line begins; for each word, the width of
 * words and spaces of a line that begins with it. Used again and again.
 */
let [cost, inks, spaces] = [new Float64Array(), new Float64Array(), new Float64Array()];
let from = new Int32Array();

function scratch(count: number): void {
  [cost, inks, spaces] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  from = new Int32Array(count);
}

/**
 * Ends of the lines that together look best (total fit, after Knuth and Plass 1981): positions in `words`, each the
 * first word of the next line, the last one `words.length`. `first` is the width of line one, `rest` of the others, in em as the words are.
 */
export function lineEnds(words: Words, first: number, rest: number, fit: Fit): number[] {
  const { list, whole } = words;
  const count = list.length;
  // Nothing is cheaper than one line that needs no tightening.
  if (count > 0 && whole <= first) return [count];
  const bonds = words.bonds(fit !== 'justify');
  if (count >= cost.length) scratch(2 * count);
  const widest = Math.max(first, rest) + 0.001;
  const least = fit === 'justify' ? 1 - mostShrink : 1;
  cost[0] = 0;
  for (let end = 1; end <= count; end++) {
    // How far back the line may begin, and what it then holds.
    let start = end;
    let ink = 0;
    let space = 0;
    for (; start > 0; start--) {
      const word = list[start - 1] as Word;
      ink += word.width;
      if (start < end) space += word.space;
      if (ink + space * least > widest) break;
      inks[start - 1] = ink;
      spaces[start - 1] = space;
    }
    const last = end === count;
    const parted = last ? 0 : partingCost[fit][bonds[end - 1] ?? 'none'];
    let best = Number.POSITIVE_INFINITY;
    from[end] = 0;
    // The fullest line first: few of the others can still be better.
    for (; start < end; start++) {
      const before = cost[start] as number;
      if (before > best || before === Number.POSITIVE_INFINITY) continue;
      const available = start === 0 ? first : rest;
      const line = badness(fit, available, inks[start] as number, spaces[start] as number, last);
      const total = before + line + parted + (last && start === end - 1 && start > 0 ? runtCost[fit] : 0);
      if (total > best || total === Number.POSITIVE_INFINITY) continue;
      best = total;
      from[end] = start;
    }
    cost[end] = best;
  }
  const ends: number[] = [];
  for (let end = count; end > 0; end = from[end] as number) ends.push(end);
  return ends.reverse();
}

/** What one line costs; infinite when it does not fit. */
function badness(fit: Fit, available: number, ink: number, space: number, last: boolean): number {
  const left = available - ink - space;
  if (fit !== 'justify') {
    if (left < -0.001) return Number.POSITIVE_INFINITY;
    const share = left / available;
    // A line more costs more than any unevenness.
    return 1000 + (fit === 'ragged' && last ? 0 : 100 * share * share);
  }
  if (left < 0) {
    const ratio = -left / (space * shrink);
    return ratio <= mostShrink / shrink + 0.0001
      ? demerit(50 * ratio * ratio * ratio)
      : Number.POSITIVE_INFINITY;
  }
  if (last) return 100;
  // A gap is natural at 0 and doubled at 1.
  const stretch = space > 0 ? left / space : 10;
  const share = stretch / 0.6;
  return demerit(100 * share * share * share) + (stretch > 1 ? 1e6 * stretch : 0);
}

/** Products, not powers: those no two machines need compute alike, and they are slow. */
function demerit(bad: number): number {
  return (10 + bad) * (10 + bad);
}

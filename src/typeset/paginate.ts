import { noteRule } from './footnotes.ts';
import type { Strip } from './strip.ts';

/** A strip in its place: `y` from the top of the text area, pt. */
export interface Placed {
  readonly strip: Strip;
  readonly y: number;
  /** A head set again on a later page. */
  readonly repeated?: true;
  /** A line of a footnote, or the rule above the first. */
  readonly note?: true;
}

/** Where a page ends: the first strip of the next, and the lines of footnotes that it has and those it leaves behind. */
interface End {
  readonly strip: number;
  readonly notes: readonly Strip[];
  readonly left: readonly Strip[];
}

/**
 * Filled pages, one at least: a page ends at the last of the weakest holds that still fits. A footnote begins on the page
 * of its number; what finds no room there goes on at the foot of the next.
 */
export function paginate(strips: readonly Strip[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let start = 0;
  let left: readonly Strip[] = [];
  do {
    const end = pageEnd(strips, start, left, height);
    pages.push(fill(strips, start, end, height));
    start = end.strip;
    left = end.left;
  } while (start < strips.length || left.length > 0);
  return pages;
}

/** `owed` are the lines of footnotes that the page before left behind: they have the first claim on its foot. */
function pageEnd(strips: readonly Strip[], start: number, owed: readonly Strip[], height: number): End {
  const notes = [...owed];
  let foot = footHeight(notes);
  if (foot > height + slack) return cutNotes(start, notes, height, 1);
  let y = heightOf(strips[start]?.head);
  const endAt = (strip: number, text: number, count: number) =>
    cutNotes(strip, notes.slice(0, count), height - text);
  let cut: readonly Strip[] | undefined;
  const ends = new Map<number, Candidate>();
  for (let index = start; index < strips.length; index++) {
    const strip = strips[index] as Strip;
    if (index > start) {
      if (strip.hold === 'page') return endAt(index, y, notes.length);
      ends.set(strip.hold, [index, y, notes.length]);
      y += strip.gap;
    }
    y += strip.height;
    for (const note of strip.notes ?? []) {
      foot += heightOf(note) + (notes.length === 0 ? noteRule.height : 0);
      notes.push(...note);
    }
    if (y + foot <= height + slack) continue;
    // All but the beginning of a footnote that finds no room may go on overleaf.
    cut = strip.notes?.at(-1) ?? cut;
    if (cut && y + foot - heightOf(cut.slice(leastOf(cut))) <= height + slack) {
      const next = strips[index + 1]?.hold ?? 0;
      if (next === 0 || next === 'page') return endAt(index + 1, y, notes.length);
      continue;
    }
    const best = bestOf(ends, height);
    if (best) return endAt(...best);
    // Footnotes from before leave no room for the text that comes next.
    return owed.length > 0 ? { strip: start, notes: owed, left: [] } : endAt(index + 1, y, notes.length);
  }
  return endAt(strips.length, y, notes.length);
}

/** A place where a page may end: its first strip overleaf, how far its text reaches, pt, and how many lines its notes have. */
type Candidate = readonly [strip: number, text: number, count: number];

/** White at the foot of a page, as a share of it, for which strips that go together where they can are parted. */
const tooWhite = 1 / 6;

function bestOf(ends: ReadonlyMap<number, Candidate>, height: number): Candidate | undefined {
  const [free, loose] = [ends.get(0), ends.get(1)];
  if (loose && free && loose[0] > free[0] && height - free[1] > tooWhite * height) return loose;
  return free ?? loose ?? ends.get(2);
}

/** As many lines of footnotes as find room and `least` of them; the others are left for the next page. */
function cutNotes(strip: number, notes: readonly Strip[], room: number, least = 0): End {
  let fitting = least;
  let y = noteRule.height;
  for (const [index, line] of notes.entries()) {
    y += line.height;
    if (y > room + slack) break;
    if ((notes[index + 1]?.hold ?? 0) === 0) fitting = index + 1;
  }
  return { strip, notes: notes.slice(0, fitting), left: notes.slice(fitting) };
}

/** Lines of a footnote that stay with its number. */
function leastOf(note: readonly Strip[]): number {
  const next = note.findIndex(({ hold }, index) => index > 0 && hold === 0);
  return next < 0 ? note.length : next;
}

/** Rounding must not end a page early, pt. */
const slack = 0.01;

function fill(strips: readonly Strip[], start: number, { strip: end, notes }: End, height: number): Placed[] {
  const placed: Placed[] = [];
  let y = 0;
  for (const strip of (end > start && strips[start]?.head) || []) {
    placed.push({ strip, y, repeated: true });
    y += strip.height;
  }
  const grown = growthOf(strips, start, end, height - y - footHeight(notes));
  for (let index = start; index < end; index++) {
    const strip = strips[index] as Strip;
    if (index > start) y += strip.gap;
    placed.push({ strip, y });
    y += strip.fills ? strip.height + grown : strip.height;
  }
  return [...placed, ...footnotes(notes, y, height)];
}

/** How much each strip that fills its page grows, pt. */
function growthOf(strips: readonly Strip[], start: number, end: number, height: number): number {
  let filling = 0;
  let used = 0;
  for (let index = start; index < end; index++) {
    const strip = strips[index] as Strip;
    used += (index > start ? strip.gap : 0) + strip.height;
    if (strip.fills) filling++;
  }
  return filling === 0 ? 0 : Math.max(0, height - used) / filling;
}

/** The footnotes of a page, standing on its lower edge, or below the text where that reaches so far. */
function footnotes(notes: readonly Strip[], textEnd: number, height: number): Placed[] {
  if (notes.length === 0) return [];
  const all = [noteRule, ...notes];
  let y = Math.max(textEnd, height - heightOf(all));
  return all.map((strip) => {
    const placed: Placed = { strip, y, note: true };
    y += strip.height;
    return placed;
  });
}

/** Height of footnotes with the rule above them. */
function footHeight(notes: readonly Strip[]): number {
  return notes.length === 0 ? 0 : noteRule.height + heightOf(notes);
}

function heightOf(strips: readonly Strip[] = []): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

import { noteRule } from './footnotes.ts';
import type { Strip } from './strip.ts';

/** A strip in its place: `y` from the top of the text area, pt. */
export interface Placed {
  readonly strip: Strip;
  readonly y: number;
  /** A head set again on a later page. */
  readonly repeated?: true;
  /** A footnote, or the rule above the first. */
  readonly note?: true;
}

/** Filled pages, one at least: a page ends at the last of the weakest holds that still fits. */
export function paginate(strips: readonly Strip[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let start = 0;
  do {
    const end = pageEnd(strips, start, height);
    pages.push(fill(strips, start, end, height));
    start = end;
  } while (start < strips.length);
  return pages;
}

function pageEnd(strips: readonly Strip[], start: number, height: number): number {
  let y = heightOf(strips[start]?.head);
  let notes = 0;
  const ends = new Map<number, number>();
  for (let index = start; index < strips.length; index++) {
    const strip = strips[index] as Strip;
    if (index > start) {
      if (strip.hold === 'page') return index;
      ends.set(strip.hold, index);
      y += strip.gap;
    }
    y += strip.height;
    if (strip.notes) notes += heightOf(strip.notes) + (notes === 0 ? noteRule.height : 0);
    if (y + notes > height + 0.01) return ends.get(0) ?? ends.get(1) ?? ends.get(2) ?? index + 1;
  }
  return strips.length;
}

function fill(strips: readonly Strip[], start: number, end: number, height: number): Placed[] {
  const placed: Placed[] = [];
  let y = 0;
  for (const strip of strips[start]?.head ?? []) {
    placed.push({ strip, y, repeated: true });
    y += strip.height;
  }
  const grown = growthOf(strips, start, end, height - y);
  for (let index = start; index < end; index++) {
    const strip = strips[index] as Strip;
    if (index > start) y += strip.gap;
    placed.push({ strip, y });
    y += strip.fills ? strip.height + grown : strip.height;
  }
  return [...placed, ...footnotes(strips.slice(start, end), y, height)];
}

/** How much each strip that fills its page grows, pt. */
function growthOf(strips: readonly Strip[], start: number, end: number, height: number): number {
  let filling = 0;
  let used = 0;
  for (let index = start; index < end; index++) {
    const strip = strips[index] as Strip;
    used += (index > start ? strip.gap : 0) + strip.height + heightOf(strip.notes);
    if (strip.fills) filling++;
  }
  return filling === 0 ? 0 : Math.max(0, height - used) / filling;
}

/** The footnotes of a page, standing on its lower edge, or below the text where that reaches so far. */
function footnotes(strips: readonly Strip[], textEnd: number, height: number): Placed[] {
  const notes = strips.flatMap((strip) => strip.notes ?? []);
  if (notes.length === 0) return [];
  const all = [noteRule, ...notes];
  let y = Math.max(textEnd, height - heightOf(all));
  return all.map((strip) => {
    const placed: Placed = { strip, y, note: true };
    y += strip.height;
    return placed;
  });
}

function heightOf(strips: readonly Strip[] = []): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

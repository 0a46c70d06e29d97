import type { Strip } from './strip.ts';

/** A strip in its place: `y` from the top of the text area, pt. */
export interface Placed {
  readonly strip: Strip;
  readonly y: number;
  /** A head set again on a later page. */
  readonly repeated?: true;
}

/** Filled pages, one at least: a page ends at the last of the weakest holds that still fits. */
export function paginate(strips: readonly Strip[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let start = 0;
  do {
    const end = pageEnd(strips, start, height);
    pages.push(fill(strips, start, end));
    start = end;
  } while (start < strips.length);
  return pages;
}

function pageEnd(strips: readonly Strip[], start: number, height: number): number {
  let y = headHeight(strips[start]);
  const ends = new Map<number, number>();
  for (let index = start; index < strips.length; index++) {
    const strip = strips[index] as Strip;
    if (index > start) {
      if (strip.hold === 'page') return index;
      ends.set(strip.hold, index);
      y += strip.gap;
    }
    y += strip.height;
    if (y > height + 0.01) return ends.get(0) ?? ends.get(1) ?? ends.get(2) ?? index + 1;
  }
  return strips.length;
}

function fill(strips: readonly Strip[], start: number, end: number): Placed[] {
  const placed: Placed[] = [];
  let y = 0;
  for (const strip of strips[start]?.head ?? []) {
    placed.push({ strip, y, repeated: true });
    y += strip.height;
  }
  for (let index = start; index < end; index++) {
    const strip = strips[index] as Strip;
    if (index > start) y += strip.gap;
    placed.push({ strip, y });
    y += strip.height;
  }
  return placed;
}

function headHeight(strip: Strip | undefined): number {
  return (strip?.head ?? []).reduce((sum, { height }) => sum + height, 0);
}

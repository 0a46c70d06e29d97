import type { FontFace } from '../document/form.ts';

/**
 * What layout knows of type: how wide a text is and how tall a line. Everything in em: multiply by the type size.
 * Layout asks nothing else, so that it can be tested with a ruler (every character half its size) and no font.
 */
export interface Measure {
  /** Advance of an NFC text without kerning, as Word sets Times New Roman by default. */
  width(text: string, face: FontFace): number;
  /** Above and below the baseline, and the leading that the font adds to a single line; all positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly gap: number;
}

/** Height of a line in pt. `spacing` 1 is the font's own single line. */
export function lineHeight(measure: Measure, size: number, spacing: number): number {
  return (measure.ascent + measure.descent + measure.gap) * size * spacing;
}

/** Distance in pt from the top of a line to its baseline: the leading is shared above and below. */
export function baselineOf(measure: Measure, size: number, spacing: number): number {
  const ink = (measure.ascent + measure.descent) * size;
  return (lineHeight(measure, size, spacing) - ink) / 2 + measure.ascent * size;
}

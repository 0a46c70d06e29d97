import type { Measure } from './measure.ts';
import type { WatermarkMark } from './page.ts';

/** Share of the page's diagonal that the longest word takes. */
const reach = 0.62;
const largest = 130;
/** Pale enough that black type on it stays perfectly legible, in print too. */
const grey = 0.93;

/** `VÍ DỤ`, `DỰ THẢO`: across the page from the lower left, below each other when there are several. */
export function watermarkMarks(
  words: readonly string[],
  width: number,
  height: number,
  measure: Measure,
): WatermarkMark[] {
  const widest = Math.max(...words.map((word) => measure.width(word, 'bold')));
  const size = Math.min(largest, (Math.hypot(width, height) * reach) / widest);
  const angle = Math.atan2(height, width);
  const [right, up] = [Math.cos(angle), Math.sin(angle)];
  return words.map((text, index) => {
    const length = measure.width(text, 'bold') * size;
    // The baseline lies this far below the middle of the page, across the direction of writing.
    const below = size * (0.33 + 1.1 * (index - (words.length - 1) / 2));
    return {
      kind: 'watermark',
      text,
      face: 'bold',
      size,
      x: width / 2 - (length / 2) * right + below * up,
      y: height / 2 + (length / 2) * up + below * right,
      angle,
      grey,
    };
  });
}

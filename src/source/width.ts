import { graphemes } from './graphemes.ts';

// East Asian Wide and Fullwidth (UAX #11), as far as letters of other scripts may stray into a dossier.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const plain = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff]*$/;
const zero = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

/** Columns of a terminal that a text fills: combining marks none, Han and emoji two. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const letter of graphemes(text)) width += letterWidth(letter);
  return width;
}

/** Columns that one grapheme fills. */
export function letterWidth(letter: string): number {
  if (zero.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
}

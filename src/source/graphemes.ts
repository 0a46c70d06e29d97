// Only these can join with their neighbours or fill other than one UTF-16 unit; a line without any of them has as
// many letters as units, and the segmenter, which is slow, is left alone.
const joining = /[\p{M}\p{Cs}\u200c\u200d\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]|\p{Extended_Pictographic}/u;

let segmenter: Intl.Segmenter | undefined;

/** The letters of a text as a person counts them: an NFD letter is one, an emoji of several code points is one. */
export function graphemes(text: string): readonly string[] {
  if (!joining.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many letters a text has, as a person counts them. */
export function countGraphemes(text: string): number {
  return joining.test(text) || /[\ud800-\udfff]/.test(text) ? graphemes(text).length : text.length;
}

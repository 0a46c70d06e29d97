// Latin with every Vietnamese letter, general punctuation, currency: each of these is one UTF-16 unit and one letter,
// whatever stands beside it. A text of nothing else leaves the segmenter, which is slow, alone.
const plain = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The letters of a text as a person counts them: an NFD letter is one, an emoji of several code points is one. */
export function graphemes(text: string): readonly string[] {
  if (plain.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many letters a text has, as a person counts them. */
export function countGraphemes(text: string): number {
  return plain.test(text) ? text.length : graphemes(text).length;
}

// Latin with every Vietnamese letter, general punctuation, currency: each of these is one UTF-16 unit and one letter,
// whatever stands beside it. A text of nothing else leaves the segmenter, which is slow, alone.
const plain = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** The segmenter takes a text whole, and the longer it is the longer for each letter: minutes for a megabyte. */
const piece = 1_024;
let segmenter: Intl.Segmenter | undefined;

/** The letters of a text as a person counts them: an NFD letter is one, an emoji of several code points is one. */
export function graphemes(text: string): readonly string[] {
  if (plain.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const letters: string[] = [];
  let size = piece;
  for (let from = 0; from < text.length; ) {
    const to = wholeCharacter(text, from + size);
    const found = Array.from(segmenter.segment(text.slice(from, to)), ({ segment }) => segment);
    if (to < text.length) {
      // The last letter may go on behind the piece, and a letter of a thousand marks may fill all of it.
      if (found.length === 1) {
        size *= 2;
        continue;
      }
      found.pop();
    }
    for (const letter of found) {
      letters.push(letter);
      from += letter.length;
    }
    size = piece;
  }
  return letters;
}

/** The same offset, or the next where it would part the two halves of one character. */
function wholeCharacter(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1);
  return before >= 0xd800 && before < 0xdc00 ? offset + 1 : offset;
}

/** How many letters a text has, as a person counts them. */
export function countGraphemes(text: string): number {
  return plain.test(text) ? text.length : graphemes(text).length;
}

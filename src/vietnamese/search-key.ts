const onFirstVowel: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

// Only an open syllable has two spellings (hoà/hòa; hoàn has one), and never after q, whose u is no vowel (quý).
const openSyllable = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

/**
 * One key for the spellings of one text that Unicode keeps apart: NFC, lower case, single spaces, and the tone of
 * an open syllable on its first vowel (`Hoà` and `Hòa` both give `hòa`, `thuỷ` gives `thủy`). Marks are kept:
 * `Hoa` and `Hòa` stay two names.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(openSyllable, (pair) => onFirstVowel[pair] ?? pair)
    .replace(/\s+/g, ' ')
    .trim();
}

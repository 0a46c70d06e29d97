/** Words that lead to what follows them: a line that ends in one is read as if it broke off. */
const leading = new Set(
  `của, cho, và, với, về, trong, tại, theo, từ, đến, do, để, bởi, vì, là, các, những, một, có, bằng, trên, không,
  trước, sau, được, đã`
    .split(/,\s+/)
    .map((word) => word.trim()),
);

/** Whether a word leads to the next one: `cho`, `CỦA`, `và`. */
export function leads(word: string): boolean {
  return word.length <= 5 && leading.has(word.toLowerCase());
}

/**
 * Whether the gap at `offset` stands between two syllables of a name, as far as capitals tell: `Vĩnh | Phúc`,
 * `Bùi | Thị | Thuỳ | Liên`. In words that are capitals throughout they tell nothing. `before` is the word before the gap.
 */
export function isInsideName(text: string, offset: number, before: string): boolean {
  if (!isCapital(text.charAt(offset + 1)) || !isSmall(text.charAt(offset - 1))) return false;
  const first = before.startsWith('“') ? 1 : 0;
  return (
    isCapital(before.charAt(first)) && isSmall(before.charAt(first + 1)) && isSmall(text.charAt(offset + 2))
  );
}

/** Whether the gap at `offset` stands between the parts of a date: `ngày 17 | tháng 9 | năm 2021`. */
export function isInsideDate(text: string, offset: number, before: string): boolean {
  return /^\d+$/.test(before) && /^(?:tháng|năm) \d/.test(text.slice(offset + 1, offset + 8));
}

function isCapital(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}

function isSmall(letter: string): boolean {
  return letter.toUpperCase() !== letter;
}

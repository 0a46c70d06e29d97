const alphabet = 'abcdđeghiklmnopqrstuvxy';

/**
 * The letter of a point (điểm) in a list, counted from 0: a, b, c, d, đ, e, g, h, i, k … y. The letters f, j, w, z and
 * ă, â, ê, ô, ơ, ư are not used (Điều 6 Nghị định 152/2025/NĐ-CP shows a b c d đ e g h). After y come aa, ab, …
 *
 * @throws RangeError for a negative or broken index.
 */
export function listLetter(index: number): string {
  if (!Number.isInteger(index) || index < 0) throw new RangeError(`not a position in a list: ${index}`);
  const last = alphabet.charAt(index % alphabet.length);
  return index < alphabet.length ? last : listLetter(Math.floor(index / alphabet.length) - 1) + last;
}

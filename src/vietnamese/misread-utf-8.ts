// The characters that Windows-1252 shows for the bytes 80 to 9F; the five holes stay control characters.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const continuation = `[\\u0080-\\u00BF${high}]`;

// Lead bytes of Vietnamese letters: C3 to C6 with one byte after, E1 BA and E1 BB with two; E2 80 for quotes.
const sequence = new RegExp(`[ÃÄÅÆ]${continuation}|á[º»]${continuation}|â€${continuation}`, 'g');
/** A text without any of these holds no such sequence. */
export const misreadLetters = 'ÃÄÅÆº»€';
const quotesAfterCapital = /^Ã[‘’“”–—…]$/;
const vietnamese = /^[ĂăĐđĨĩŨũƠơƯưÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýẠ-ỹ‘-”–—…]$/;

export interface MisreadText {
  readonly from: number;
  readonly to: number;
  /** The stretch as it was meant. */
  readonly reading: string;
  /** False where bytes were lost on the way, so that the reading is only likely. */
  readonly whole: boolean;
}

/** UTF-8 that some program read as Windows-1252: `Káº¿ hoáº¡ch` for `Kế hoạch`. */
export function findMisreadUtf8(text: string): MisreadText | undefined {
  let from = -1;
  let to = -1;
  for (const match of text.matchAll(sequence)) {
    // “… PHƯỜNG, XÃ” closes a quotation; it is no Ô.
    if (quotesAfterCapital.test(match[0]) || !vietnamese.test(decode(match[0]))) continue;
    if (from < 0) from = match.index;
    to = match.index + match[0].length;
  }
  if (from < 0) return undefined;
  while (/\S/.test(text.charAt(from - 1))) from--;
  while (/\S/.test(text.charAt(to))) to++;
  const reading = text.slice(from, to).replace(sequence, decode).normalize('NFC');
  return { from, to, reading, whole: !/[ÄÅÆ\u0080-\u009F]|á[º»]|\p{Ll}Ã/u.test(reading) };
}

function decode(sequence: string): string {
  const bytes = [...sequence].map(byteOf);
  const [lead = 0, second = 0, third = 0] = bytes;
  return String.fromCodePoint(
    bytes.length === 2
      ? ((lead & 0x1f) << 6) | (second & 0x3f)
      : ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f),
  );
}

function byteOf(character: string): number {
  const at = high.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}

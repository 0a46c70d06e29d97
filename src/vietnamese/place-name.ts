/** What people live together in: a common noun that stands before a proper name. */
const settlements =
  'thôn, bản, làng, ấp, buôn, bon, phum, sóc, xóm, khóm, khu phố, khối phố, khu dân cư, tổ dân phố'.split(
    ', ',
  );
const places = [...settlements, 'xã', 'thị trấn', 'đặc khu', 'huyện', 'thị xã', 'tỉnh'];

/**
 * A name as it stands inside a sentence: of a place, the common noun is written small before a proper name (Phụ lục II
 * Mục III.1 Nghị định 30/2020/NĐ-CP), so `Thôn Bến Cuội` is `thôn Bến Cuội`. `Thôn 3`, `Quận 1` keep their capital, and
 * so does every other name.
 */
export function inSentence(name: string): string {
  return isNamedBy(places, name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Whether a name is that of a thôn, bản, tổ dân phố…: neighbours who govern themselves, no body of the committee. */
export function isSettlement(name: string): boolean {
  return isNamedBy(settlements, name, /^ (?:(?:số )?\d|\p{Lu})/u);
}

function isNamedBy(nouns: readonly string[], name: string, after = /^ (?:số \d|\p{Lu})/u): boolean {
  const lower = name.normalize('NFC').toLowerCase();
  return nouns.some((noun) => lower.startsWith(`${noun} `) && after.test(name.slice(noun.length)));
}

// Học hàm, học vị and state titles before a name: `PGS.TS. `, `ThS `. None of them is a Vietnamese family name.
const titles =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BSCKII?|BS|DS|KTS|KS|CN|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT)(?:\. *| +))+/iu;

/** What stands before a name that is no part of it, `PGS.TS.`; empty where nothing does. */
export function titlesIn(name: string): string {
  return titles.exec(name)?.[0].trim() ?? '';
}

/** A name without học hàm, học vị and state titles. */
export function withoutTitles(name: string): string {
  return name.replace(titles, '').trim();
}

/** The first part of a name that does not begin with a capital; undefined where all do. */
export function smallPart(name: string): string | undefined {
  return name
    .normalize('NFC')
    .split(/\s+/)
    .find((part) => /^\p{Ll}/u.test(part));
}

/** Whether a name of several parts is written in capitals throughout, as it stands on a form and nowhere else. */
export function isAllCapitals(name: string): boolean {
  const parts = name.normalize('NFC').trim().split(/\s+/);
  return parts.length > 1 && parts.some((part) => /^\p{Lu}{2,}$/u.test(part)) && !/\p{Ll}/u.test(name);
}

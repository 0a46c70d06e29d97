import { searchKey } from './search-key.ts';

let collator: Intl.Collator | undefined;

/** Making a collator costs as much as reading a campaign's plan, and most commands sort nothing. */
function compareKeys(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}

/**
 * Vietnamese dictionary order (a ă â b c d đ e ê …; tones ngang, huyền, hỏi, ngã, sắc, nặng), numbers by value.
 * The two tone placements (`Hoà`, `Hòa`) sort together; texts that differ in any code unit never compare equal,
 * so a sort is the same on every machine.
 */
export function compareText(a: string, b: string): number {
  return compareKeys(searchKey(a), searchKey(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Order of personal names: by tên (last syllable), then họ (first), then đệm (between). It guesses no compound
 * surname, so two names are only ever ordered, never taken apart for print.
 */
export function comparePersonNames(a: string, b: string): number {
  const left = nameParts(a);
  const right = nameParts(b);
  return (
    compareKeys(left.given, right.given) ||
    compareKeys(left.family, right.family) ||
    compareKeys(left.middle, right.middle) ||
    compareText(a, b)
  );
}

function nameParts(name: string): { given: string; family: string; middle: string } {
  const syllables = searchKey(name).split(' ');
  const given = syllables.pop() ?? '';
  const family = syllables.shift() ?? '';
  return { given, family, middle: syllables.join(' ') };
}

import { diffArrays } from 'diff';
import { type Difference, quote } from './difference.ts';
import type { Script } from './script.ts';

/** How many places of one paper are named before the rest is only counted. */
const shown = 5;

/** Where a finished paper says something else than the campaign would print now: it was printed before, or changed. */
export function* wordingOf(printed: Script, now: Script): Iterable<Difference> {
  yield* otherStamps(printed, now);
  if (printed.text === now.text) return;
  const words = (text: string) => [...text.matchAll(/[^\s]+/gu)];
  const old = words(printed.text);
  const fresh = words(now.text);
  const changes = changesOf(
    old.map(([word]) => word),
    fresh.map(([word]) => word),
  );
  for (const { at, removed, added } of changes.slice(0, shown)) {
    const offset = old[Math.min(at, old.length - 1)]?.index ?? 0;
    yield {
      about: 'wording',
      message: `trên giấy ghi “${removed.join(' ')}”, hồ sơ bây giờ in ra “${added.join(' ')}”`,
      places: [quote(printed, offset, removed.join(' '))],
    };
  }
  if (changes.length > shown) {
    yield {
      about: 'wording',
      message: `còn ${changes.length - shown} chỗ nữa khác với bản in từ hồ sơ bây giờ`,
      places: [quote(printed, 0, '')],
    };
  }
}

/** A draft is known by what is stamped across its pages, and signed it must not be. */
function* otherStamps(printed: Script, now: Script): Iterable<Difference> {
  const at = printed.stamps.findIndex((count, page) => (now.stamps[page] ?? count) !== count);
  if (at < 0) return;
  const isDraft = (printed.stamps[at] ?? 0) > (now.stamps[at] ?? 0);
  yield {
    about: 'wording',
    message: isDraft
      ? 'trang in còn mang chữ in chìm (DỰ THẢO hoặc VÍ DỤ) mà hồ sơ bây giờ in ra không có'
      : 'trang in không có chữ in chìm (DỰ THẢO hoặc VÍ DỤ) mà hồ sơ bây giờ in ra có',
    places: [{ file: printed.file, page: at + 1, text: '' }],
  };
}

interface Change {
  /** The word of the finished paper at which it begins. */
  readonly at: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

function changesOf(old: readonly string[], fresh: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  let removed: readonly string[] = [];
  for (const part of diffArrays([...old], [...fresh])) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    if (part.added || removed.length > 0) {
      changes.push({ at, removed, added: part.added ? part.value : [] });
      at += removed.length;
      removed = [];
    }
    if (!part.added) at += part.value.length;
  }
  if (removed.length > 0) changes.push({ at, removed, added: [] });
  return changes;
}

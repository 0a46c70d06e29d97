import { fold } from './fold.ts';

/** Longest id that the schemas take. */
const longest = 64;

/**
 * The id of something by its name: `Phòng Tổng hợp - Quy hoạch` gives `phong-tong-hop-quy-hoach`. One that is taken
 * gets a number: `nguyen-van-an-2`.
 */
export function idOf(name: string, taken: Iterable<string> = []): string {
  const id =
    cut(
      fold(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
      longest,
    ) || 'muc';
  const others = new Set(taken);
  if (!others.has(id)) return id;
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const next = `${cut(id, longest - end.length)}${end}`;
    if (!others.has(next)) return next;
  }
}

/** Cuts between words where there is one to cut between. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const short = id.slice(0, length + 1);
  return (short.includes('-') ? short.slice(0, short.lastIndexOf('-')) : short.slice(0, length)).slice(
    0,
    length,
  );
}

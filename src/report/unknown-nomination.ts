import type { Standing } from '../model/standing.ts';
import { suggest } from '../vietnamese/suggest.ts';

/** What to say to an id that no nomination has: the one that was meant, or all there are. */
export function unknownNomination({ nominations }: Standing, wanted: string): string {
  const ids = nominations.map(({ id }) => id);
  const near = suggest(wanted, ids);
  const hint = near === undefined ? `các mã: ${ids.join(', ')}` : `có phải ý anh/chị là “${near}”?`;
  return `không có đề nghị nào mang mã “${wanted}”; ${hint}`;
}

import { type Code, codes } from '../diagnostic/codes.ts';
import { editDistance, suggest } from '../vietnamese/suggest.ts';

const all = Object.keys(codes) as Code[];

/** The code that somebody wrote: in any case, without `TD`, or by its slug; undefined where there is none. */
export function codeOf(wanted: string): Code | undefined {
  const word = wanted.trim().toUpperCase();
  return all.find(
    (code) => code === word || code === `TD${word}` || codes[code] === wanted.trim().toLowerCase(),
  );
}

/** What to say to a code that there is not: the ones that differ in one sign, or the slug that was meant. */
export function unknownCode(wanted: string): string {
  const said = `không có mã thông báo “${wanted}”`;
  const word = wanted.trim().toUpperCase();
  const slug = suggest(
    wanted,
    all.map((code) => codes[code]),
  );
  // Letters that look like figures come first: TD3O11 is TD3011.
  const figures = codeOf(word.replace(/O/g, '0').replace(/[IL]/g, '1'));
  const near = all.filter((code) => editDistance(code, word) === 1).slice(0, 3);
  const meant = figures ? [figures] : slug === undefined ? near : [codeOf(slug) ?? slug];
  if (meant.length === 0) return `${said}; gõ “thidua explain” để xem mọi mã`;
  const named = meant.map((code) => `“${code}”`).join(', ');
  return `${said}; có phải ý anh/chị là ${meant.length > 1 ? 'một trong ' : ''}${named}? Gõ “thidua explain” để xem mọi mã`;
}

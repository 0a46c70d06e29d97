import { fold } from '../../vietnamese/fold.ts';
import { editDistance } from '../../vietnamese/suggest.ts';
import { type Comparison, quote } from './difference.ts';

/** How much of a position may differ before it is another one and no slip, as a share of its letters. */
const slip = 0.34;

/** What follows a person's name after a comma, or stands in the cell of his position, is the position of the campaign. */
export const position: Comparison = function* (scripts, { people, bodies }) {
  for (const script of scripts) {
    for (const { name, positions } of people) {
      const [wanted, ...others] = positions;
      if (wanted === undefined) continue;
      for (const { offset, found } of positionsIn(script.text, name, wanted.length)) {
        if (found.startsWith(wanted) || bodies.includes(found) || !isSlip(found, wanted)) continue;
        if (others.some((other) => found.startsWith(other) && !/^ ?\p{L}/u.test(found.slice(other.length))))
          continue;
        const right = scripts.find(({ text }) => text.includes(wanted));
        yield {
          about: 'position',
          message: `chức vụ của “${name}” ghi “${found}”, hồ sơ ghi “${wanted}”`,
          places: [
            quote(script, offset, found),
            ...(right ? [quote(right, right.text.indexOf(wanted), wanted)] : []),
          ],
        };
      }
    }
  }
};

/** As many letters as the position has, after the name and a comma, or at the head of the next cell but one (năm sinh). */
function* positionsIn(text: string, name: string, length: number) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const offset = at + name.length;
    const lead = /^(?:, |\n(?:\d{4}\n)?)/u.exec(text.slice(offset))?.[0];
    if (lead === undefined) continue;
    const [line = ''] = text.slice(offset + lead.length).split('\n');
    const found = lead.startsWith('\n') ? (line.split(', ')[0] ?? '') : line.slice(0, length);
    yield { offset: offset + lead.length, found };
  }
}

function isSlip(found: string, wanted: string): boolean {
  if (found.toLowerCase() === wanted.toLowerCase()) return false;
  const distance = editDistance(fold(found), fold(wanted));
  return distance <= slip * wanted.length && found.at(0) !== ' ';
}

import { wrap } from '../report/wrap.ts';
import { displayWidth } from '../source/width.ts';
import { type Output, widthOf } from './terminal.ts';

/** Lines of running text, each broken at spaces. */
export function wrapped(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap((line) => wrap(line, columns, columns));
}

/** Prints plain words; a terminal gets them broken at spaces, not in the middle of a word. */
export function say(output: Output, text: string): void {
  output.write(output.isTTY === true ? wrapped(text.split('\n'), widthOf(output)).join('\n') : text);
}

/** Names and what they come to, one below the other, indented; long values go on below their beginning. */
export function columned(
  rows: readonly (readonly [name: string, value: string])[],
  columns: number,
): readonly string[] {
  const names = Math.max(0, ...rows.map(([name]) => displayWidth(name)));
  const room = columns - names - 5;
  return rows.flatMap(([name, value]) => {
    const [first = '', ...rest] = wrap(value, room, room);
    const gap = ' '.repeat(names - displayWidth(name));
    return [`  ${name}${gap}   ${first}`, ...rest.map((line) => ' '.repeat(names + 5) + line)];
  });
}

import { displayWidth } from '../source/width.ts';

/** Breaks a text at spaces into lines no wider than the first and the later lines may be; a long word is left whole. */
export function wrap(text: string, first: number, later: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const room = lines.length === 0 ? first : later;
    const wordWidth = displayWidth(word);
    if (line !== '' && width + 1 + wordWidth > room) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += wordWidth + (width === 0 ? 0 : 1);
    }
  }
  return [...lines, line];
}

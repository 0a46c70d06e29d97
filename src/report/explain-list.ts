import type { ChalkInstance } from 'chalk';
import { codes } from '../diagnostic/codes.ts';

/** Every code with its slug and its meaning, one a line, a blank line between families. */
export function listCodes(chalk: ChalkInstance): string {
  const entries = Object.entries(codes);
  const widest = Math.max(...entries.map(([, { slug }]) => slug.length));
  let family = '';
  const lines = entries.flatMap(([code, { slug, meaning }]) => {
    const first = family !== '' && family !== code.slice(0, 3);
    family = code.slice(0, 3);
    const line = `${chalk.bold(code)}  ${slug.padEnd(widest)}  ${meaning}`;
    return first ? ['', line] : [line];
  });
  return `${lines.join('\n')}\n\nGõ “thidua explain <mã>” để xem ví dụ sai, cách sửa và căn cứ của từng mã.\n`;
}

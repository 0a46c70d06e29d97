import type { ChalkInstance } from 'chalk';
import { type Code, codes } from '../diagnostic/codes.ts';
import { titlesIn } from './explain.ts';

/**
 * Every code with its slug and its title, one a line, a blank line between families.
 *
 * @param markdown the whole of docs/diagnostics.md
 */
export function listCodes(markdown: string, chalk: ChalkInstance): string {
  const entries = Object.entries(codes) as [Code, string][];
  const widest = Math.max(...entries.map(([, slug]) => slug.length));
  const titles = titlesIn(markdown);
  let family = '';
  const lines = entries.flatMap(([code, slug]) => {
    const first = family !== '' && family !== code.slice(0, 3);
    family = code.slice(0, 3);
    const line = `${chalk.bold(code)}  ${slug.padEnd(widest)}  ${titles.get(code) ?? ''}`;
    return first ? ['', line] : [line];
  });
  return `${lines.join('\n')}\n\nGõ “thidua explain <mã>” để xem ví dụ sai, cách sửa và căn cứ của từng mã.\n`;
}

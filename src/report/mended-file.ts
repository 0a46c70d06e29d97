import type { ChalkInstance } from 'chalk';
import type { Finding } from '../diagnostic/locate.ts';
import { withoutHidden } from '../source/hidden.ts';
import type { Source } from '../source/source.ts';

/** Lines shown before and after a changed one. */
const context = 1;

/**
 * What was mended in a file, under a Vietnamese heading, as a unified diff. Mending never adds or removes a line, so
 * the two sources are compared line by line.
 */
export function mendedFileReport(name: string, before: Source, after: Source, chalk: ChalkInstance): string {
  const count = lineCount(after);
  const changed: number[] = [];
  for (let line = 1; line <= count; line++) if (before.line(line) !== after.line(line)) changed.push(line);
  const invisible = changed.filter((line) => looksAlike(before.line(line), after.line(line))).length;
  const lines = [chalk.bold(heading(name, changed.length, invisible)), `--- ${name}`, `+++ ${name}`];
  for (const [first, last] of hunks(changed, count)) {
    const length = last - first + 1;
    lines.push(chalk.cyan(`@@ -${first},${length} +${first},${length} @@`));
    for (let line = first; line <= last; line++) lines.push(...pair(before.line(line), after.line(line)));
  }
  return `${lines.join('\n')}\n`;

  function pair(old: string, now: string): readonly string[] {
    return old === now ? [` ${now}`] : [chalk.red(`-${old}`), chalk.green(`+${now}`)];
  }
}

/** The places that have to be mended by hand, because of how the file writes them; empty where there are none. */
export function stuckReport(stuck: readonly Finding[]): string {
  if (stuck.length === 0) return '';
  const lines = stuck.map(
    ({ file, range, code }) => `  ${file}:${range.start.line}:${range.start.column} ${code}`,
  );
  const why = 'chữ ở đó viết bằng mã thoát (\\u…), bị ngắt qua dòng, hoặc sửa thì tệp sẽ được đọc khác đi';
  return `Còn ${stuck.length} chỗ phải sửa bằng tay, vì ${why}:\n${lines.join('\n')}\n`;
}

/** The sentence for a run that had nothing to mend. */
export const nothingToMend = 'Không có chỗ nào tự sửa được; không tệp nào bị thay đổi.\n';

function heading(name: string, changed: number, invisible: number): string {
  const composed =
    invisible === 0
      ? ''
      : ` (${invisible} dòng chỉ đổi chữ sang Unicode dựng sẵn hay bỏ ký tự ẩn, nhìn không thấy khác)`;
  return `Đã sửa ${changed} dòng trong ${name}${composed}`;
}

function looksAlike(before: string, after: string): boolean {
  return withoutHidden(before).normalize('NFC') === after;
}

function lineCount(source: Source): number {
  const count = source.lineStarts.length;
  return source.line(count) === '' ? count - 1 : count;
}

/** First and last lines of the hunks: changed lines with their neighbours, joined where these touch. */
function hunks(changed: readonly number[], count: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const line of changed) {
    const [first, last] = [Math.max(1, line - context), Math.min(count, line + context)];
    const open = found.at(-1);
    if (open && first <= open[1] + 1) open[1] = last;
    else found.push([first, last]);
  }
  return found;
}

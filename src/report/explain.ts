import type { ChalkInstance } from 'chalk';
import type { Code } from '../diagnostic/codes.ts';
import { wrap } from './wrap.ts';

/** How a section is laid out for a terminal. */
export interface ExplainSetting {
  /** Columns of the terminal; frames and excerpts keep theirs. */
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/**
 * One code's section of docs/diagnostics.md as a terminal shows it: frames and excerpts as they stand, sentences
 * wrapped, Markdown's signs gone.
 *
 * @param markdown the whole of docs/diagnostics.md
 * @returns undefined where the file has no section of this code
 */
export function explainCode(markdown: string, code: Code, setting: ExplainSetting): string | undefined {
  const lines = sectionOf(markdown, code);
  if (lines === undefined) return undefined;
  const shown: string[] = [];
  let fence = '';
  let language = '';
  for (const line of lines) {
    const opening = fence === '' ? /^(`{3,})(\w*)$/.exec(line) : null;
    if (opening) [, fence = '', language = ''] = opening;
    else if (fence !== '' && line === fence) fence = '';
    else if (fence !== '') shown.push(language === 'diff' ? painted(line, setting.chalk) : line);
    else shown.push(...sentence(line, setting));
  }
  return `${shown.join('\n').trimEnd()}\n`;
}

/** The title of each code, by its heading in docs/diagnostics.md. */
export function titlesIn(markdown: string): ReadonlyMap<string, string> {
  return new Map(
    [...markdown.matchAll(/^### (TD\d{4}): (.*)$/gm)].map(([, code = '', title = '']) => [
      code,
      plain(title),
    ]),
  );
}

/** The lines from a code's heading to the anchor or heading of what comes next. */
function sectionOf(markdown: string, code: Code): readonly string[] | undefined {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`### ${code}: `));
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^(<a id=|#{2,3} TD)/.test(line));
  return length < 0 ? lines.slice(start) : lines.slice(start, start + 1 + length);
}

function sentence(line: string, { width, chalk }: ExplainSetting): readonly string[] {
  const heading = line.startsWith('### ');
  const text = plain(line.replace(/^### /, ''));
  const lines = wrap(text, width, width);
  return heading || /^[^.]*:$/.test(text) ? lines.map((part) => chalk.bold(part)) : lines;
}

/** A line of Markdown as it reads. */
function plain(line: string): string {
  return line.replace(/(?<!\\)`/g, '').replace(/\\([\\`*<>_])/g, '$1');
}

function painted(line: string, chalk: ChalkInstance): string {
  if (line.startsWith('-')) return chalk.red(line);
  if (line.startsWith('+')) return chalk.green(line);
  return line.startsWith('@@') ? chalk.blue(line) : line;
}

import type { ChalkInstance } from 'chalk';
import type { Finding, Range } from '../diagnostic/locate.ts';
import type { Source } from '../source/source.ts';
import { displayWidth } from '../source/width.ts';
import { closingLine, countFindings } from './diagnostics-count.ts';
import { frame, printable } from './diagnostics-frame.ts';
import { wrap } from './wrap.ts';

/** What a terminal report needs beside the findings. */
export interface TerminalSetting {
  readonly sources: ReadonlyMap<string, Source>;
  /** How many files were read. */
  readonly files: number;
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours of the output; an instance of level 0 prints none. */
  readonly chalk: ChalkInstance;
  /** Leaves warnings out. */
  readonly quiet?: boolean;
}

/** Every finding as a frame, and the closing line that counts them. */
export function terminalReport(findings: readonly Finding[], setting: TerminalSetting): string {
  const { chalk, files, quiet } = setting;
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const blocks = shown.map((finding) => terminalFinding(finding, setting));
  const { errors, warnings } = countFindings(shown);
  const paint = errors > 0 ? chalk.red : warnings > 0 ? chalk.yellow : chalk.green;
  const next = quiet ? [] : whatNext(shown);
  const parts = [
    ...blocks,
    ...(next.length > 0 ? [next.join('\n')] : []),
    paint.bold(closingLine(shown, files)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What a person can do with the findings beside reading them. */
function whatNext(findings: readonly Finding[]): readonly string[] {
  const [first] = [...findings].sort(byGravity);
  const mendable = findings.filter((finding) => finding.mendable).length;
  return [
    ...(mendable > 0 ? [`${mendable} chỗ có thể tự sửa: thidua validate --fix`] : []),
    ...(first ? [`Muốn hiểu rõ một mã: thidua explain ${first.code}`] : []),
  ];
}

function byGravity(a: Finding, b: Finding): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}

/** One finding: what, where with its line, how to mend it, the other places, the law. */
export function terminalFinding(
  finding: Finding,
  setting: Pick<TerminalSetting, 'sources' | 'width' | 'chalk'>,
): string {
  const { chalk, sources, width } = setting;
  const { code, severity, message, help, file, range, related, law } = finding;
  const paint = severity === 'error' ? chalk.red : chalk.yellow;
  const gutter = String(Math.max(...[range, ...related.map((other) => other.range)].map(lastLine))).length;
  const label = `${severity === 'error' ? 'lỗi' : 'cảnh báo'}[${code}]`;
  const [first = '', ...rest] = wrap(printable(message), width - label.length - 2, width - 2);
  const lines = [
    `${paint.bold(label)}${chalk.bold(`: ${first}`)}`,
    ...rest.map((line) => `  ${chalk.bold(line)}`),
  ];
  lines.push(...place('-->', file, range, '^', '', paint));
  for (const other of related)
    lines.push(...place(':::', other.file, other.range, '-', other.message, chalk.blue));
  if (help !== undefined) lines.push(...note('gợi ý', help));
  if (law !== undefined) lines.push(...note('căn cứ', law));
  return lines.join('\n');

  function place(
    arrow: string,
    at: string,
    where: Range,
    mark: string,
    words: string,
    colour: ChalkInstance,
  ): readonly string[] {
    const { start } = where;
    const head = `${' '.repeat(gutter + 1)}${chalk.blue(arrow)} ${printable(at)}:${start.line}:${start.column}`;
    const source = sources.get(at);
    if (!source || source.text === '') return words ? [head, ...note('ở đó', words)] : [head];
    const bar = chalk.blue('|');
    const { text, indent, marks } = frame(source, where, Math.max(20, width - gutter - 3));
    const line = `${chalk.blue(String(start.line).padStart(gutter))} ${bar} ${text}`.trimEnd();
    const empty = `${' '.repeat(gutter)} ${bar}`;
    const under = `${empty} ${' '.repeat(indent)}${colour(mark.repeat(marks))}`;
    const room = width - gutter - 3;
    const beside = room - indent - marks - 1;
    const said = printable(words);
    if (displayWidth(said) <= beside) return [head, empty, line, said ? `${under} ${colour(said)}` : under];
    // No room beside the marks: the words go below, as far to the left as they need.
    const below = wrap(said, room, room);
    const shift = Math.max(0, Math.min(indent, room - Math.max(...below.map(displayWidth))));
    return [head, empty, line, under, ...below.map((part) => `${empty} ${' '.repeat(shift)}${colour(part)}`)];
  }

  function note(title: string, words: string): readonly string[] {
    const lead = gutter + 3;
    const room = width - lead - title.length - 2;
    const [head = '', ...more] = wrap(printable(words), room, room);
    const hang = ' '.repeat(lead + title.length + 2);
    const sign = `${' '.repeat(gutter + 1)}${chalk.blue('=')} `;
    return [`${sign}${chalk.bold(title)}: ${head}`, ...more.map((line) => `${hang}${line}`)];
  }
}

function lastLine(range: Range): number {
  return range.start.line;
}

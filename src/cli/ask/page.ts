import type { ChalkInstance } from 'chalk';
import type { Question } from '../../interview/question.ts';
import { wrap } from '../../report/wrap.ts';
import type { Asking } from './prompter.ts';

/** Columns a page may take; wider lines are hard to read. */
const widest = 90;
/** More lines than these above the answer would push it off a small window. */
const deepest = 9;
const margin = '  ';

/** How a page is drawn. */
export interface Drawing {
  readonly chalk: ChalkInstance;
  readonly columns: number;
}

/** Columns that a page takes of the window. */
export function widthIn({ columns }: Drawing): number {
  return Math.min(columns, widest);
}

/** What stands above the answer: title, what is meant, why it is asked, an example, the flag. */
export function pageHead(question: Question, asking: Asking, drawing: Drawing): string {
  const { chalk } = drawing;
  const width = widthIn(drawing) - margin.length;
  const plain = (text: string) => wrap(text, width, width);
  const { title, description, why, example, manner } = question;
  const optional = question.optional && !question.deliberate;
  const asked = plain(`${title}${optional ? ' (có thể bỏ trống)' : ''}`).map((line) => chalk.bold(line));
  // Of choices the list itself is the example.
  const shown = example !== undefined && manner.by !== 'choice' ? plain(`Ví dụ: ${example}`) : [];
  const flag = asking.flag === '' ? [] : plain(`Trên dòng lệnh: ${asking.flag}`);
  const room = deepest - asked.length - shown.length - flag.length;
  const said = cut(description === '' ? [] : plain(description), Math.max(2, room - 2));
  const reason = why === undefined ? [] : cut(plain(`Vì sao hỏi: ${why}`), Math.max(1, room - said.length));
  const lines = [
    ...asked,
    ...said,
    ...shown.map((line) => chalk.cyan(line)),
    ...[...reason, ...flag].map((line) => chalk.dim(line)),
  ];
  return `\n${lines.map((line) => `${margin}${line}`).join('\n')}`;
}

/** The first lines of a text; one that goes on ends in an ellipsis. */
function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/\s+\S+$/, '')} …`];
}

/** What is wrong with an answer, under it. */
export function complaintLines(complaint: string, drawing: Drawing): string {
  return marked('✘', complaint, drawing.chalk.red, drawing);
}

/** What the rules say of an answer that stands all the same. */
export function remarkLines(remark: string, drawing: Drawing): string {
  return marked('▲', remark, drawing.chalk.yellow, drawing);
}

function marked(sign: string, text: string, colour: ChalkInstance, drawing: Drawing): string {
  const width = widthIn(drawing) - margin.length - 2;
  return wrap(text, width, width)
    .map((line, index) => `${margin}${colour(`${index === 0 ? sign : ' '} ${line}`)}`)
    .join('\n');
}

/** The keys that do something, at the bottom of a page; what belongs to one key stays on one line. */
export function keyLine(keys: readonly (readonly [key: string, action: string])[], drawing: Drawing): string {
  const { chalk } = drawing;
  const width = widthIn(drawing) - margin.length;
  const text = keys.map(([key, action]) => `${key}: ${action}`.replaceAll(' ', '\u00a0')).join('\u00a0· ');
  return wrap(text, width, width)
    .map((line) => chalk.dim(`${margin}${line.replaceAll('\u00a0', ' ')}`))
    .join('\n');
}

/** The lines that stay on the screen once a question is answered: at most three. */
export function answeredLines(title: string, answer: string, drawing: Drawing): string {
  const { chalk } = drawing;
  const width = widthIn(drawing) - margin.length;
  const flat = answer.replace(/\s+/g, ' ');
  const asked = title.endsWith('?') ? title : `${title}:`;
  const titleEnd = asked.length;
  const lines = wrap(`${asked} ${flat}`, width, width);
  const shown = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
  let at = 0;
  const coloured = shown.map((line) => {
    const head = line.slice(0, Math.max(0, titleEnd - at));
    at += line.length + 1;
    return `${head}${chalk.cyan(line.slice(head.length))}`;
  });
  return coloured.map((line, index) => `${index === 0 ? `${chalk.green('✔')} ` : margin}${line}`).join('\n');
}

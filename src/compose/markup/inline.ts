import type { Token, Tokens } from 'marked';
import type { Run } from '../../document/block.ts';
import { fillSlots } from '../template/slots.ts';
import { MarkupFault } from './fault.ts';

/** Where the text being turned into blocks stands: its values, and the line that faults in it are reported at. */
export interface Ground {
  readonly slots: readonly string[];
  readonly line: number;
}

interface Style {
  readonly bold?: true;
  readonly italic?: true;
}

/** Inline tokens as runs, values in place, neighbours of one style joined, no blank at either end. */
export function runsOf(
  tokens: readonly Token[] | undefined,
  ground: Ground,
  style: Style = {},
): readonly Run[] {
  const runs: Run[] = [];
  collect(tokens ?? [], ground, style, runs);
  return trimmed(runs);
}

function collect(tokens: readonly Token[], ground: Ground, style: Style, runs: Run[]): void {
  for (const token of tokens as readonly Tokens.Generic[]) {
    switch (token.type) {
      case 'strong':
        collect(token.tokens ?? [], ground, { ...style, bold: true }, runs);
        break;
      case 'em':
        collect(token.tokens ?? [], ground, { ...style, italic: true }, runs);
        break;
      case 'note':
        addNote(runs, runsOf(token.tokens, ground), style);
        break;
      case 'reference':
        addReference(runs, token, ground, style);
        break;
      case 'br':
        push(runs, ' ', style);
        break;
      case 'text':
      case 'escape':
        if (token.tokens) collect(token.tokens, ground, style, runs);
        else if (token.type === 'text' && unread.test(token.text)) throw halfWritten(token.text, ground);
        else push(runs, fillSlots(String(token.text).replace(/\s*\n\s*/g, ' '), ground.slots), style);
        break;
      default:
        throw unsupported(token, ground);
    }
  }
}

/** Markdown that would be printed as its signs: emphasis without its other end, a picture, a note as elsewhere written. */
const unread = /\*\*|!\[|\[\^/;

function halfWritten(text: string, ground: Ground): MarkupFault {
  const [sign = ''] = unread.exec(text) ?? [];
  if (sign === '**')
    return new MarkupFault(
      'TD6007',
      ground.line,
      'dấu ** ở đây không có cặp',
      'viết **chữ đậm**: dấu ** ở cả hai đầu, sát chữ, trên cùng một đoạn',
    );
  return new MarkupFault(
    'TD6007',
    ground.line,
    `mẫu không dùng được cách viết “${sign}”`,
    sign === '[^'
      ? 'chú thích cuối trang viết ngay tại chỗ: ^[nội dung]'
      : 'mẫu không đặt được ảnh; ảnh minh chứng in theo đề nghị',
  );
}

function push(runs: Run[], text: string, style: Style): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last && !last.note && !last.to && last.bold === style.bold && last.italic === style.italic) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else runs.push({ text, ...style });
}

/** A footnote hangs on what stands before it. */
function addNote(runs: Run[], note: readonly Run[], style: Style): void {
  if (note.length === 0) return;
  const last = runs.at(-1);
  if (last && !last.note) runs[runs.length - 1] = { ...last, note };
  else runs.push({ text: '', ...style, note });
}

/** `@page[id]` and `@to[id][text]`, which name a part of a file made of several papers. */
function addReference(runs: Run[], token: Tokens.Generic, ground: Ground, style: Style): void {
  const part = fillSlots(String(token.part), ground.slots);
  if (token.shown === undefined) runs.push({ text: '', ...style, to: part, pageOf: part });
  else for (const run of runsOf(token.tokens, ground, style)) runs.push({ ...run, to: part });
}

/** Blanks to fill in stand inside a line; at its ends they mean nothing. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept = runs.map((run, index) => {
    let text = run.text;
    if (index === 0) text = text.trimStart();
    if (index === runs.length - 1) text = text.trimEnd();
    return text === run.text ? run : { ...run, text };
  });
  const solid = kept.filter((run) => run.text !== '' || run.note || run.pageOf);
  // What is made by filtering keeps room for sixteen more, and a paper has hundreds of these.
  return solid.length === kept.length ? kept : trimmed(solid);
}

export function unsupported(token: Token, ground: Ground): MarkupFault {
  const raw = fillSlots(token.raw, ground.slots).replace(/\s+/g, ' ').trim();
  const shown = raw.length > 40 ? `${raw.slice(0, 39)}…` : raw;
  const message =
    token.type === 'html'
      ? `mẫu không dùng được thẻ HTML “${shown}”`
      : `mẫu không dùng được cách viết “${shown}”`;
  return new MarkupFault(
    'TD6007',
    ground.line,
    message,
    'dùng chữ thường, **đậm**, *nghiêng*, danh sách, bảng hoặc khối :::',
  );
}

/** The plain text of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The runs with a mark added at the end, in the style of the last. */
export function withEnding(runs: readonly Run[], mark: string): readonly Run[] {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: last.text + mark }] : runs;
}

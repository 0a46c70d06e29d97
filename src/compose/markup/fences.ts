import { MarkupFault } from './fault.ts';

/** A stretch of Markdown, or a block of ours: `::: name arguments` … `:::`. Lines count from 0. */
export type Node = TextNode | FenceNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}

export interface FenceNode {
  readonly kind: 'fence';
  readonly name: string;
  readonly args: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: readonly Node[];
}

/** Those that stand alone on their line and are never closed. */
const leaves: ReadonlySet<string> = new Set(['page-break', 'fill', 'section']);

const opening = /^:::[ \t]*([a-z][a-z-]*)[ \t]*(.*)$/;
const argument = /([a-z]+)=(?:"([^"]*)"|(\S+))|(\S+)/g;

/** Takes rendered Markdown apart into stretches and blocks. Throws `MarkupFault`. */
export function readFences(text: string): readonly Node[] {
  interface Open {
    readonly name: string;
    readonly args: Readonly<Record<string, string>>;
    readonly line: number;
    readonly children: Node[];
  }
  const root: Open = { name: '', args: {}, line: 0, children: [] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) ?? root;
  let run: string[] = [];
  let start = 0;

  const endRun = (line: number) => {
    if (run.some((each) => each.trim() !== ''))
      top().children.push({ kind: 'text', text: run.join('\n'), line: start });
    run = [];
    start = line + 1;
  };

  for (const [line, raw] of text.split('\n').entries()) {
    const written = raw.trim();
    if (!written.startsWith(':::')) {
      run.push(raw.trimEnd() === '' ? '' : raw.replace(/\r$/, ''));
      continue;
    }
    endRun(line);
    if (written === ':::') {
      const closed = stack.length > 1 ? stack.pop() : undefined;
      if (!closed)
        throw new MarkupFault(
          'TD6006',
          line,
          'dòng ::: này không đóng khối nào',
          'bỏ dòng này, hoặc thêm dòng mở khối như ::: title',
        );
      top().children.push({ kind: 'fence', ...closed });
      continue;
    }
    const match = opening.exec(written);
    if (!match)
      throw new MarkupFault(
        'TD6006',
        line,
        `không đọc được dòng “${written}”`,
        'viết ::: rồi tên khối, ví dụ ::: title',
      );
    const [, name = '', rest = ''] = match;
    const opened: Open = { name, args: readArguments(rest, line), line, children: [] };
    if (leaves.has(name)) top().children.push({ kind: 'fence', ...opened });
    else stack.push(opened);
  }
  endRun(0);
  const open = stack.length > 1 ? stack.at(-1) : undefined;
  if (open)
    throw new MarkupFault(
      'TD6006',
      open.line,
      `khối ::: ${open.name} chưa được đóng`,
      'thêm một dòng ::: ở cuối khối',
    );
  return root.children;
}

function readArguments(text: string, line: number): Readonly<Record<string, string>> {
  const args: Record<string, string> = {};
  for (const [whole, name, quoted, plain] of text.matchAll(argument)) {
    if (name === undefined)
      throw new MarkupFault(
        'TD6006',
        line,
        `không đọc được “${whole}” sau tên khối`,
        'viết tên=giá trị, ví dụ orientation=landscape',
      );
    args[name] = quoted ?? plain ?? '';
  }
  return args;
}

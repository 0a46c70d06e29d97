import type { Fault } from './fault.ts';
import { type Line, lineAt, structureLines } from './lines.ts';
import type { Edit } from './mended-text.ts';

/** A line indented by the Tab key. One finding for the file: whoever used it once used it everywhere. */
export function tabFault(text: string, at: number): Fault {
  const line = lineAt(text, at);
  const lead = leadOf(line);
  const tab = line.start + Math.max(0, lead.indexOf('\t'));
  const tabbed = structureLines(text).filter((one) => leadOf(one).includes('\t'));
  const more = tabbed.length > 1 ? ` (cả tệp có ${tabbed.length} dòng như vậy)` : '';
  const mend = mendOf(text, tabbed);
  return {
    code: 'TD1010',
    from: tab,
    to: Math.max(tab + 1, line.start + lead.length),
    message: `dòng thụt vào bằng phím Tab, mà YAML chỉ nhận dấu cách${more}`,
    help: 'xóa chỗ thụt rồi bấm phím cách, mỗi tầng hai dấu cách; hoặc đặt trình soạn thảo tự đổi Tab thành dấu cách',
    ...(mend && { mend }),
  };
}

/**
 * How wide a tab was meant to be can be told in two cases: nothing but tabs indents the file, or one line has them and
 * stands below its owner, or between two lines of the same group. (The inside of a `|` text says nothing of it.)
 */
function mendOf(text: string, tabbed: readonly Line[]): readonly Edit[] | undefined {
  const lines = structureLines(text);
  if (lines.every((line) => /^\t*$/.test(leadOf(line)))) {
    return tabbed.map((line) => replaceLead(line, '  '.repeat(leadOf(line).length)));
  }
  const [line] = tabbed;
  const at = lines.findIndex(({ start }) => start === line?.start);
  const before = lines[at - 1];
  if (!line || !before || tabbed.length > 1) return undefined;
  const column = keyColumn(before);
  if (/:\s*(?:#.*)?$/.test(before.text)) return [replaceLead(line, ' '.repeat(column + 2))];
  const after = lines[at + 1];
  return after && keyColumn(after) === column ? [replaceLead(line, ' '.repeat(column))] : undefined;
}

/** The column of a line's key, behind the dashes before it. */
function keyColumn(line: Line): number {
  return /^ *(?:- +)*/.exec(line.text)?.[0].length ?? 0;
}

function replaceLead(line: Line, lead: string): Edit {
  return { at: line.start, remove: leadOf(line).length, insert: lead };
}

function leadOf(line: Line): string {
  return /^[ \t]*/.exec(line.text)?.[0] ?? '';
}

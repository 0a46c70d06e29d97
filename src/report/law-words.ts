import { cite } from '../law/instrument.ts';
import type { Law } from '../law/law.ts';
import type { LawProvision, LawStatus } from '../model/files.generated.ts';
import { displayWidth } from '../source/width.ts';
import { shortDate } from '../vietnamese/date.ts';

/** `đã đối chiếu` or `chưa đối chiếu`. */
export function statusWords(status: LawStatus): string {
  return status === 'verified' ? 'đã đối chiếu' : 'chưa đối chiếu';
}

/** `khoản 1 Điều 80 Luật 06/2022/QH15, đã đối chiếu`. */
export function citedWords(law: Law, provision: LawProvision): string {
  return `${cite(law, provision)}, ${statusWords(provision.status)}`;
}

/** `01/10/2017 – 31/12/2023`; an end that is not known stays open. */
export function periodWords(from: string | undefined, until: string | undefined): string {
  if (from === undefined) return '';
  return until === undefined ? `từ ${shortDate(from)}` : `${shortDate(from)} – ${shortDate(until)}`;
}

/**
 * Breaks a text at its spaces so that no line is wider than `columns`. The first line keeps its own indent, every
 * other one takes `indent`.
 */
export function wrapped(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  const start = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  for (const word of text.slice(start.length).split(' ')) {
    const longer = line === '' ? start + word : `${line} ${word}`;
    if (displayWidth(longer) <= columns || line === '') line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].join('\n');
}

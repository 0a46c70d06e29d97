import type { Fault } from './fault.ts';
import { structureLines } from './lines.ts';

/** Spaces that look like one and are none to YAML: U+00A0 from Word, full-width and thin spaces. */
const unusual = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const indentation = new RegExp(`^[ ${unusual}]*[${unusual}][ ${unusual}]*`, 'u');
// A lower-case English word and a colon is a key; “Email:” inside a text is none.
const afterIndicator = new RegExp(
  `^[ ${unusual}]*(?:-[ ${unusual}]+)*(?:-|[a-z][a-z0-9_-]*:)([${unusual}]+)`,
  'u',
);

/** Unusual spaces where a plain one decides the structure: in the indentation, after a dash, after a key's colon. */
export function findUnusualSpaces(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  for (const line of structureLines(text)) {
    const lead = indentation.exec(line.text)?.[0];
    if (lead !== undefined) faults.push(fault(text, line.start, line.start + lead.length, 'ở đầu dòng'));
    const indicator = afterIndicator.exec(line.text);
    if (indicator) {
      const to = line.start + indicator[0].length;
      faults.push(fault(text, to - (indicator[1] ?? '').length, to, 'ngay sau dấu hai chấm hoặc gạch ngang'));
    }
  }
  return faults;
}

function fault(text: string, from: number, to: number, where: string): Fault {
  const edits = [];
  for (let at = from; at < to; at++) {
    if (text[at] !== ' ') edits.push({ at, remove: 1, insert: ' ' });
  }
  return {
    code: 'TD1009',
    from: edits[0]?.at ?? from,
    to,
    message: `khoảng trắng ${where} không phải là dấu cách thường (khoảng trắng không ngắt của Word, chẳng hạn), nên cấu trúc của tệp bị hiểu sai`,
    help: 'xóa khoảng trắng này rồi gõ lại bằng phím cách',
    mend: edits,
  };
}

import type { Citation } from '../model/files.generated.ts';
import { parseDate, shortDate } from '../vietnamese/date.ts';

const types: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
  NQ: 'Nghị quyết',
};

/**
 * Reads how a clerk names a document: `Kế hoạch số 240/KH-UBND ngày 16/9/2021`, `240/KH-UBND, 16/9/2021`. The kind
 * is told by the symbol where it is not written.
 *
 * @returns undefined without a number, a symbol or a day of the calendar.
 */
export function readCited(written: string): Omit<Citation, 'summary'> | undefined {
  const text = written.normalize('NFC').replace(/(\d)\s*\/\s*(?=\p{L})/u, '$1/');
  const match = /(\d+[a-z]?)\/(\p{L}[^\s,;/]*)/u.exec(text);
  const [, number = '', symbol = ''] = match ?? [];
  const day = /\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}/.exec(
    text.slice((match?.index ?? 0) + number.length),
  )?.[0];
  const date = day === undefined ? longDay(text) : parseDate(day);
  const [head = ''] = symbol.split('-');
  const named = /^(?!Số\b)(\p{Lu}\p{Ll}+(?: \p{Ll}+)*?)(?: số)? \d/u.exec(text.trim())?.[1];
  const type = types[head] ?? named;
  if (symbol === '' || date === undefined || type === undefined) return undefined;
  return { type, number, symbol, date: shortDate(date) };
}

/** `ngày 16 tháng 9 năm 2021`. */
function longDay(text: string): string | undefined {
  const [, day, month, year] = /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/.exec(text) ?? [];
  return year === undefined ? undefined : parseDate(`${day}/${month}/${year}`);
}

/** What is wrong with how a document is named; undefined where nothing is. */
export function citedProblem(written: string): string | undefined {
  if (readCited(written) !== undefined) return undefined;
  return `“${written}” chưa đủ số, ký hiệu và ngày; viết như 240/KH-UBND ngày 16/9/2021`;
}

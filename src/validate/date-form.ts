import { parseDate } from '../vietnamese/date.ts';

const shapes: readonly [RegExp, (parts: readonly string[]) => string][] = [
  [/^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4})$/, ([d, m, y]) => `${d}/${m}/${y}`],
  [/^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})$/, ([y, m, d]) => `${d}/${m}/${y}`],
  [/^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu, ([d, m, y]) => `${d}/${m}/${y}`],
];

/** How to write a date that was written in no accepted form. */
export function dateHelp(value: string): string {
  for (const [shape, write] of shapes) {
    const match = shape.exec(value);
    const meant = match && write(match.slice(1));
    if (meant && parseDate(meant)) return `viết “${meant}”`;
  }
  const inside = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/.exec(value)?.[0];
  if (inside !== undefined && parseDate(inside)) return `chỉ ghi ngày: ${inside}`;
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/.test(value)) return 'viết năm đủ bốn chữ số, ví dụ 17/9/2021';
  if (/^(?:\d{1,2}[-./])?\d{4}$/.test(value)) return 'phải có đủ ngày, tháng, năm, ví dụ 17/9/2021';
  return 'viết ngày/tháng/năm như 17/9/2021, hoặc năm-tháng-ngày như 2021-09-17';
}

/** Why a date in an accepted form is in no calendar: `31/2/2021`, or a month first. */
export function impossibleDate(value: string): { readonly why: string; readonly help: string } {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [day, month, year] = local
    ? local.slice(1, 4).map(Number)
    : (iso?.slice(1, 4).map(Number).reverse() ?? []);
  const help = 'xem lại trên giấy tờ; ngày viết trước tháng, như 17/9/2021';
  if (day === undefined || month === undefined || year === undefined)
    return { why: 'không có trong lịch', help };
  if (month > 12 && day >= 1 && day <= 12 && parseDate(`${month}/${day}/${year}`)) {
    return {
      why: `không có trong lịch: không có tháng ${month}`,
      help: `có phải ý anh/chị là ${month}/${day}/${year}?`,
    };
  }
  if (month < 1 || month > 12) return { why: `không có trong lịch: không có tháng ${month}`, help };
  const last = [31, 30, 29, 28].find((candidate) => parseDate(`${candidate}/${month}/${year}`));
  if (last === undefined) return { why: 'không có trong lịch', help };
  return { why: `không có trong lịch: tháng ${month} năm ${year} chỉ có ${last} ngày`, help };
}

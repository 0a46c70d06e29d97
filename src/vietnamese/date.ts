const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a calendar date written `17/9/2021`, `05/02/2022` (day first) or `2021-09-17`.
 *
 * @returns `YYYY-MM-DD`, or undefined for any other shape and for a day that no calendar has (`31/4/2021`).
 */
export function parseDate(text: string): string | undefined {
  const written = text.trim();
  const local = dayFirst.exec(written);
  if (local) return isoDate(local[3], local[2], local[1]);
  const iso = yearFirst.exec(written);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  return undefined;
}

/**
 * The long form of the date line and of citations: `ngày 17 tháng 9 năm 2021`.
 * Days below 10 and the months 1 and 2 take a leading zero, other months do not.
 * Source: mục II.4.b Phụ lục I, Nghị định 30/2020/NĐ-CP.
 *
 * @param iso `YYYY-MM-DD`
 */
export function longDate(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** The short form for running text and tables, with the same zeros as the long one: `17/9/2021`, `05/02/2022`. */
export function shortDate(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${day}/${month}/${year}`;
}

/**
 * A time of day as minutes of meetings write it: `08:30` gives `08 giờ 30 phút`, `8:00` gives `08 giờ 00 phút`.
 *
 * @throws RangeError when the text is no time of day.
 */
export function fullTime(clock: string): string {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(clock);
  if (!match) throw new RangeError(`not a time of day: ${clock}`);
  return `${String(match[1]).padStart(2, '0')} giờ ${match[2]} phút`;
}

/**
 * Reads a time of day as people write it: `8:00`, `14h`, `14h30`, `14 giờ 30`, `14g30`.
 *
 * @returns `HH:MM`, or undefined for any other shape and for an hour that no clock has.
 */
export function parseTime(text: string): string | undefined {
  const written = text.normalize('NFC').trim();
  const [, hour, minute = '0'] =
    /^(\d{1,2})\s*(?:(?:h|g|giờ)(?:\s*(\d{1,2})\s*(?:p|ph|phút)?)?|:(\d{2}))$/i
      .exec(written)
      ?.filter((part) => part !== undefined) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

function isoDate(year = '', month = '', day = ''): string | undefined {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (y < 1 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function partsOf(iso: string): { year: string; month: string; day: string } {
  const match = yearFirst.exec(iso);
  if (!match) throw new RangeError(`not an ISO date: ${iso}`);
  const [, year = '', month = '', day = ''] = match;
  return { year, month: Number(month) > 2 ? String(Number(month)) : month, day };
}

import { capitaliseFirst, upperCase } from '../../vietnamese/capitals.ts';
import { fullTime, longDate, shortDate } from '../../vietnamese/date.ts';
import { decimalComma, paddedCount, percent, thousands } from '../../vietnamese/number.ts';
import { inSentence } from '../../vietnamese/place-name.ts';
import { moneyInWords, type WordStyle } from '../../vietnamese/words.ts';
import { FilterFault } from './fault.ts';

type Filter = (value: unknown, argument?: unknown) => unknown;

/** The filters of liquidjs that templates may use: none that reads the clock, guesses, or sums in binary floats. */
export const plainFilters: readonly string[] = [
  'append',
  'compact',
  'concat',
  'default',
  'first',
  'join',
  'last',
  'map',
  'minus',
  'plus',
  'prepend',
  'replace',
  'reverse',
  'size',
  'slice',
  'split',
  'where',
];

/** The Vietnamese forms that templates write values in. */
export const ownFilters: Readonly<Record<string, Filter>> = {
  long_date: (value) => dated(value, longDate),
  short_date: (value) => dated(value, shortDate),
  time: (value) => formed(value, fullTime, 'giờ viết như 08:30'),
  year: (value) => dated(value, (date) => date.slice(0, 4)),
  count: (value) => paddedCount(numberOf(value)),
  decimal: (value) => decimalComma(numberOf(value)),
  percent: (value) => percent(numberOf(value)),
  thousands: (value) => thousands(numberOf(value)),
  money_in_words: (value, words) => moneyInWords(BigInt(numberOf(value, wholeNumber)), styleOf(words)),
  upcase_vi: (value) => upperCase(textOf(value)),
  capitalise: (value) => capitaliseFirst(textOf(value)),
  uncapitalise: (value) => lowerFirst(textOf(value)),
  in_sentence: (value) => inSentence(textOf(value)),
  quote: (value) => quoted(textOf(value)),
  paragraphs: (value) => (isMissing(value) ? [] : paragraphsOf(textOf(value))),
  or_blank: (value, width) => (isMissing(value) ? ' '.repeat(Number(width ?? 6)) : value),
  or_dots: (value) => (isMissing(value) ? '……………………' : value),
  end_with: (value, mark) => endedWith(textOf(value), String(mark ?? '.')),
};

/** `plan.number_words` as the reader of numbers takes it; what the office leaves open is not named. */
function styleOf(words: unknown): Partial<WordStyle> & { readonly even?: boolean } {
  if (typeof words !== 'object' || words === null) return {};
  const { zero_ten: zeroTen, ...rest } = words as Readonly<Record<string, unknown>>;
  const named = Object.entries({ zeroTen, ...rest }).filter(([, word]) => !isMissing(word));
  return Object.fromEntries(named);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isMissing(value))
    throw new FilterFault('giá trị ở đây đang bỏ trống', 'đặt trong {% if … %} khi giá trị có thể bỏ trống');
  throw new FilterFault('giá trị ở đây không phải chữ hay số');
}

/** A decimal, or of a mean without end the division that it is, `(110 : 3)`. */
const number = /^-?\d+(?:[.,]\d+)?$|^\(\d+(?:\.\d+)? : \d+\)$/;
const wholeNumber = /^\d+$/;

function numberOf(value: unknown, form = number): string {
  const text = textOf(value);
  if (!form.test(text))
    throw new FilterFault(`“${text}” không phải một số${form === number ? '' : ' nguyên'}`);
  return text;
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function formed(value: unknown, form: (text: string) => string, wanted: string): string {
  const text = textOf(value);
  try {
    return form(text);
  } catch (error) {
    if (error instanceof RangeError) throw new FilterFault(`“${text}” không phải ${wanted}`);
    throw error;
  }
}

function dated(value: unknown, form: (iso: string) => string): string {
  return formed(value, form, 'một ngày');
}

/** A summary inside a sentence starts small; an abbreviation or a name of capitals (`UBND`) stays. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second !== second.toLowerCase() ? text : first.toLowerCase() + text.slice(first.length);
}

/** “…” around the text, unless it already stands in one pair of its own. Quotes inside stay as they are. */
function quoted(text: string): string {
  const line = text.trim();
  return isQuoted(line) ? line : `“${line}”`;
}

function isQuoted(text: string): boolean {
  if (!text.startsWith('“') || !text.endsWith('”')) return false;
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '“') depth++;
    else if (letter === '”') depth--;
    if (depth === 0) return at === [...text].length - 1;
  }
  return false;
}

/** The paragraphs of a long text: parted by blank lines, and by lines that start with a dash or a number. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[ \t]*(?:\r?\n)+|\r?\n(?=[ \t]*(?:[-+–•] |\d+[.)] |[a-zđ]\) ))/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** The text with the wanted end mark in place of a full stop, comma or semicolon that it may end in. */
function endedWith(text: string, mark: string): string {
  return text.trimEnd().replace(/(?:\.\/\.|[.;,:])$/, '') + mark;
}

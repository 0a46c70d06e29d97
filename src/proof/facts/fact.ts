import { parseDate } from '../../vietnamese/date.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Known } from './known.ts';

export type FactKind =
  | 'award'
  | 'document'
  | 'position'
  | 'office'
  | 'title'
  | 'name'
  | 'date'
  | 'time'
  | 'money'
  | 'percent'
  | 'multiple'
  | 'figure';

/** Something that a text states and that the campaign knows, or could know, in the same kind. */
export interface Fact {
  readonly kind: FactKind;
  /** What it comes to, however it is written: `2025-12-09`, `14:00`, `1410000`, `9`, a name as it stands. */
  readonly value: string;
  /** Whom it is about, where that is a person. */
  readonly about: string;
  /** The two words before it and the two behind it, folded; empty where it stands at an end of the text. */
  readonly before: string;
  readonly behind: string;
  readonly offset: number;
  readonly words: string;
}

interface Found {
  readonly value: string;
  readonly offset: number;
  readonly words: string;
  readonly about?: string;
}

/**
 * What a text states, each stretch of it once: dates, times of day, sums of money, shares, multiples, other figures (but
 * for the numbers of articles and lists, which are the paper's own), awards, names, and of a known person the position
 * and “Ông” or “Bà”.
 */
export function factsIn(text: string, known: Known): readonly Fact[] {
  const taken: boolean[] = [];
  const facts: Fact[] = [];
  const take = (kind: FactKind, all: Iterable<Found>) => {
    for (const { value, offset, words, about = '' } of all) {
      const end = offset + words.length;
      if (taken.slice(offset, end).includes(true)) continue;
      for (let at = offset; at < end; at++) taken[at] = true;
      facts.push({
        kind,
        value,
        about,
        offset,
        words,
        before: edge(text.slice(Math.max(0, offset - 60), offset), 'end'),
        behind: edge(text.slice(end, end + 60), 'start'),
      });
    }
  };
  take('award', awards(text, known));
  take('document', documents(text));
  take('position', positions(text, known));
  take('office', offices(text, known));
  take('title', titles(text, known));
  take('date', dates(text));
  take('time', times(text));
  take(
    'money',
    matches(text, /\d{1,3}(?:\.\d{3})+/gu, (found) => found.replaceAll('.', '')),
  );
  take('percent', matches(text, /(\d+(?:,\d+)?) ?%/gu, plain));
  take('multiple', matches(text, /(\d+(?:,\d+)?) lần/gu, plain));
  take('name', names(text));
  take('figure', figures(text));
  return facts;
}

function* matches(
  text: string,
  pattern: RegExp,
  value: (found: string) => string | undefined,
): Iterable<Found> {
  for (const match of text.matchAll(pattern)) {
    const read = value(match[1] ?? match[0]);
    if (read !== undefined) yield { value: read, offset: match.index, words: match[0] };
  }
}

/** `08` and `8`, `2,50` and `2,5` are one. */
function plain(figure: string): string {
  const whole = figure.replace(/^0+(?=\d)/u, '');
  return whole.includes(',') ? whole.replace(/,?0+$/u, '') : whole;
}

function* dates(text: string): Iterable<Found> {
  const long = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu;
  for (const match of text.matchAll(long)) {
    const value = parseDate(`${match[1]}/${match[2]}/${match[3]}`);
    if (value) yield { value, offset: match.index, words: match[0] };
  }
  yield* matches(text, /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/gu, parseDate);
  yield* matches(text, /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/gu, parseDate);
}

function* times(text: string): Iterable<Found> {
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})(?: giờ (\d{2})(?: phút)?|:(\d{2})(?!\d))/gu)) {
    const [words, hour = '', minute = match[3] ?? ''] = match;
    yield { value: `${hour.padStart(2, '0')}:${minute}`, offset: match.index, words };
  }
}

/** An award by its name in the campaign; one of another name as far as its phrase goes. */
function* awards(text: string, { awards: names }: Known): Iterable<Found> {
  const longest = [...names].sort((a, b) => b.length - a.length);
  for (const match of text.matchAll(/(?:Giấy|Bằng) khen của (?=\p{Lu})(?:(?! cho )[^,.;:\n“”()])+/gu)) {
    const words = longest.find((name) => match[0].startsWith(name)) ?? match[0].trimEnd();
    yield { value: words, offset: match.index, words };
  }
}

/** What follows the name of a person whose position is known, after a comma or in the next cell but a year of birth. */
function* positions(text: string, { people, bodies }: Known): Iterable<Found> {
  for (const { name, positions } of people) {
    if (positions.length === 0) continue;
    const longest = [...positions].sort((a, b) => b.length - a.length);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const start = at + name.length;
      const lead = /^(?:, |\n(?:\d{4}\n)?)/u.exec(text.slice(start, start + 8))?.[0];
      if (lead === undefined) continue;
      const offset = start + lead.length;
      const words =
        longest.find((position) => text.startsWith(position, offset)) ??
        /^\p{Lu}[^,.;:()\n]*/u.exec(text.slice(offset, offset + 120))?.[0] ??
        '';
      if (words === '' || bodies.includes(words)) continue;
      yield { value: words, about: name, offset, words };
    }
  }
}

/** “Ông” or “Bà” before a known person. */
function* titles(text: string, { people }: Known): Iterable<Found> {
  for (const match of text.matchAll(/(?<!\p{L})(?:ông|bà)(?= )/giu)) {
    const [title] = match;
    const start = match.index + title.length + 1;
    const isNext = (name: string) =>
      text.slice(start, start + name.length).toLowerCase() === name.toLowerCase();
    const about = people.find(({ name }) => isNext(name))?.name;
    if (about !== undefined) yield { value: title.toLowerCase(), about, offset: match.index, words: title };
  }
}

/** Number and symbol of a document; `02/TTr-SKHĐT` and `2/TTr-SKHĐT` are one. */
function* documents(text: string): Iterable<Found> {
  const written = /(?<![\d/])(\d{1,5})(\/(?:\d{4}\/)?\p{Lu}[\p{L}\d&]*(?:-[\p{L}\d&]+)+)/gu;
  for (const match of text.matchAll(written)) {
    const [words, figures = '', symbol = ''] = match;
    yield { value: plain(figures) + symbol, offset: match.index, words };
  }
}

/** An office that somebody of the campaign holds or decides by, wherever it is named without him. */
function* offices(text: string, { offices: known }: Known): Iterable<Found> {
  for (const office of [...known].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + office.length))
      yield { value: office, offset: at, words: office };
  }
}

/** Two to six words in a row that begin with a capital letter, “Ông” or “Bà” before them not among them. */
function* names(text: string): Iterable<Found> {
  const written = /(?<!\p{L})(?!(?:Ông|Bà) )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}(?!\p{L})/gu;
  for (const match of text.matchAll(written)) yield { value: match[0], offset: match.index, words: match[0] };
}

/** Numbers that belong to no article, list, document number or symbol. */
function* figures(text: string): Iterable<Found> {
  const inText = /(?<![\p{L}\d/.,-])\d{1,6}(?:,\d{1,4})?(?![\p{L}\d/.-]|,\d|\))/gu;
  for (const match of text.matchAll(inText)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:Điều|khoản|mục|phần|chương|điểm|bảng|phụ lục) $/iu.test(before)) continue;
    yield { value: plain(match[0]), offset: match.index, words: match[0] };
  }
}

/** The two words nearest to a fact on one side, without their marks. */
function edge(text: string, side: 'start' | 'end'): string {
  const words = fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  // The stretch is cut by letters: its outermost word may be half of one.
  return (side === 'start' ? words.slice(0, 2) : words.slice(-2)).join(' ');
}

import { groupBy } from '../../model/group-by.ts';
import { longDate } from '../../vietnamese/date.ts';
import { type Comparison, quote } from './difference.ts';
import type { Script } from './script.ts';

interface Mention {
  readonly script: Script;
  readonly offset: number;
  readonly words: string;
  /** `02/TTr-HĐTĐKT`, `91/2017/NĐ-CP`. */
  readonly number: string;
  /** The number without its first figures. */
  readonly symbol: string;
  /** `YYYY-MM-DD`, where a date follows. */
  readonly date?: string;
}

const mention =
  /(\d{1,5})\/((?:\d{4}\/)?\p{Lu}[\p{L}\d&]*(?:-[\p{L}\d&]+)+)(?:,?\s+ngày\s+(\d{1,2})(?:\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})|\/(\d{1,2})\/(\d{4})))?/gu;

/** A paper that is cited with two dates, or whose number is another one beside the same symbol and date. */
export const documentNumber: Comparison = function* (scripts, known) {
  const mentions = scripts.flatMap((script) => [...mentionsIn(script)]);
  const dated = mentions.filter(({ date }) => date !== undefined);
  for (const [number, all] of groupBy(dated, (found) => found.number)) {
    const [right, ...doubtful] = byFrequency(all);
    for (const found of doubtful) {
      yield {
        about: 'date',
        message: `văn bản số ${number} ghi hai ngày: ${longDate(found.date ?? '')} và ${longDate(right?.date ?? '')}`,
        places: [found, ...(right ? [right] : [])].map(place),
      };
    }
  }
  const bySymbol = new Map<string, Mention>();
  for (const found of dated) {
    const key = `${found.symbol} ${found.date}`;
    const before = bySymbol.get(key);
    if (before === undefined) bySymbol.set(key, found);
    else if (before.number !== found.number && !isKnown(found) !== !isKnown(before)) {
      const [doubtful, right] = isKnown(found) ? [before, found] : [found, before];
      yield {
        about: 'number',
        message: `văn bản ${found.symbol} ${longDate(found.date ?? '')} ghi hai số: ${doubtful.number} và ${right.number}`,
        places: [doubtful, right].map(place),
      };
    }
  }

  /** The campaign has the number as it stands, or the figures beside the symbol. */
  function isKnown({ number, symbol }: Mention): boolean {
    return known.sayings.includes(number) || known.numbers.has(`${Number.parseInt(number, 10)}/${symbol}`);
  }
};

/** The first mention of every date, the date that most papers give first. */
function byFrequency(mentions: readonly Mention[]): readonly Mention[] {
  const groups = [...groupBy(mentions, ({ date }) => date ?? '').values()];
  return groups.sort((a, b) => b.length - a.length).flatMap(([first]) => (first ? [first] : []));
}

function place({ script, offset, words }: Mention) {
  return quote(script, offset, words);
}

function* mentionsIn(script: Script): Iterable<Mention> {
  for (const match of script.text.matchAll(mention)) {
    const [words, figures = '', symbol = '', day, month, year, shortMonth, shortYear] = match;
    const date =
      day && `${year ?? shortYear}-${(month ?? shortMonth ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
    yield {
      script,
      offset: match.index,
      words,
      number: `${figures}/${symbol}`,
      symbol,
      ...(date ? { date } : letterheadDate(script, match.index)),
    };
  }
}

/** The date of a paper's own number stands apart from it, at the end of the place line. */
function letterheadDate({ text }: Script, offset: number): { date?: string } {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  if (line !== 'Số: ') return {};
  const next = /^[^\n]*\n(?:V\/v [^\n]*\n)?[^\n]*, ngày (\d{2}) tháng (\d{1,2}) năm (\d{4})\n/u.exec(
    text.slice(offset),
  );
  const [, day, month = '', year] = next ?? [];
  return day ? { date: `${year}-${month.padStart(2, '0')}-${day}` } : {};
}

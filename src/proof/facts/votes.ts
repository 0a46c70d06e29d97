import { type Comparison, type Quotation, quote } from './difference.ts';
import type { KnownNominee } from './known.ts';
import { isRowOf } from './rosters.ts';
import type { Script } from './script.ts';

const counted = ['ballot-minutes', 'minutes'];
const totals = ['phát ra', 'thu về', 'hợp lệ', 'không hợp lệ'];

interface Count {
  readonly votes: string;
  readonly place: Quotation;
}

/** Ballots issued, returned, valid; votes for and against each nominee: the same in the two biên bản. */
export const votes: Comparison = function* (scripts, known) {
  const papers = scripts.filter(({ document }) => counted.includes(document));
  for (const label of totals) {
    const found = papers.flatMap((script) => totalIn(script, label));
    yield* differing(found, (a, b) => `số phiếu ${label}: ${a} và ${b}`);
  }
  for (const nominee of known.nominees) {
    const found = papers.flatMap((script) => votesIn(script, nominee));
    yield* differing(found, (a, b) => `số phiếu của “${nominee.name}”: ${a} và ${b}`);
  }
};

function* differing(counts: readonly Count[], words: (a: string, b: string) => string) {
  const [first, ...later] = counts;
  for (const other of later) {
    if (first === undefined || other.votes === first.votes) continue;
    yield {
      about: 'votes' as const,
      message: words(other.votes, first.votes),
      places: [other.place, first.place],
    };
  }
}

function totalIn(script: Script, label: string): readonly Count[] {
  const match = new RegExp(`(?<!không )${label}: (\\d+)`, 'u').exec(script.text);
  return match ? [{ votes: match[1] ?? '', place: quote(script, match.index, match[0]) }] : [];
}

/** The figures of a nominee's row after the number of the row: for, against. */
function votesIn({ file, rows }: Script, nominee: KnownNominee): readonly Count[] {
  return rows
    .filter((row) => isRowOf(row, nominee))
    .map(({ page, cells }) => {
      const votes = cells.filter((cell, index) => index > 0 && /^\d+$/.test(cell)).join(' – ');
      return { votes, place: { file, page, text: `${nominee.name}: ${votes}` } };
    });
}

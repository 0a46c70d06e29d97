import { thousands } from '../../vietnamese/number.ts';
import { moneyInWords, type WordStyle } from '../../vietnamese/words.ts';
import { type Comparison, type Difference, quote } from './difference.ts';
import type { Script } from './script.ts';

/** Sums as they add up, and words as they say the figures; the decision's total as the accountant's. */
export const money: Comparison = function* (scripts) {
  for (const script of scripts) yield* misworded(script);
  for (const table of scripts.filter(({ document }) => document === 'prize-table')) {
    yield* misadded(table);
    yield* missaid(table);
    const total = totalOf(table);
    if (!total) continue;
    for (const decision of scripts.filter(
      (other) => other.document === 'decision' && other.decider === table.decider,
    )) {
      const said = /Tổng số tiền thưởng: (\d{1,3}(?:\.\d{3})*) đồng/u.exec(decision.text);
      if (!said || said[1] === total.text) continue;
      yield {
        about: 'money',
        message: `tổng số tiền thưởng: ${said[1]} đồng và ${total.text} đồng`,
        places: [
          quote(decision, said.index, said[0]),
          { file: table.file, page: total.page, text: total.text },
        ],
      };
    }
  }
};

/** `450.000 đồng (Bốn trăm năm mươi nghìn đồng)`: the words in brackets say the figures. */
function* misworded(script: Script): Iterable<Difference> {
  for (const match of script.text.matchAll(
    /(\d{1,3}(?:\.\d{3})+) đồng \((\p{Lu}[^()]*? đồng(?: chẵn)?)\)/gu,
  )) {
    const [whole, figures = '', words = ''] = match;
    yield* worded(script, match.index, whole, figures, words);
  }
}

/** The line below the accountant's table says its total in words. */
function* missaid(table: Script): Iterable<Difference> {
  const said = /Số tiền bằng chữ: ([^.\n]+)\./u.exec(table.text);
  const total = totalOf(table);
  if (said && total) yield* worded(table, said.index, said[0], total.text, said[1] ?? '');
}

function* worded(
  script: Script,
  offset: number,
  whole: string,
  figures: string,
  words: string,
): Iterable<Difference> {
  const amount = BigInt(figures.replaceAll('.', ''));
  if (spellings(amount).has(words.replace(/ chẵn$/u, ''))) return;
  yield {
    about: 'money',
    message: `số tiền bằng chữ không hợp với số: ${figures} đồng đọc là “${moneyInWords(amount)}”, trên giấy ghi “${words}”`,
    places: [quote(script, offset, whole)],
  };
}

/** Every way in which offices write a sum in words. */
function spellings(amount: bigint): ReadonlySet<string> {
  const ways = new Set<string>();
  for (const zeroTen of ['lẻ', 'linh'] as const) {
    for (const thousand of ['nghìn', 'ngàn'] as const) {
      for (const billion of ['tỷ', 'tỉ'] as const) {
        for (const four of ['tư', 'bốn'] as const) {
          const style: WordStyle = { zeroTen, thousand, billion, four };
          ways.add(moneyInWords(amount, style));
        }
      }
    }
  }
  return ways;
}

function* misadded({ file, rows }: Script): Iterable<Difference> {
  const total = totalOf({ rows });
  if (!total) return;
  const amounts = rows
    .filter(({ head, cells }) => !head && /^\d+$/.test(cells[0] ?? ''))
    .map(({ cells }) => sums(cells).at(-1) ?? '0');
  const sum = amounts.reduce((all, amount) => all + BigInt(amount.replaceAll('.', '')), 0n);
  if (thousands(sum) === total.text) return;
  yield {
    about: 'money',
    message: `cộng các dòng được ${thousands(sum)} đồng, dòng tổng cộng ghi ${total.text} đồng`,
    places: [{ file, page: total.page, text: total.text }],
  };
}

function totalOf({
  rows,
}: Pick<Script, 'rows'>): { readonly text: string; readonly page: number } | undefined {
  const row = rows.find(({ cells }) => cells[0] === 'Tổng cộng');
  const text = row && sums(row.cells).at(-1);
  return row && text !== undefined ? { text, page: row.page } : undefined;
}

function sums(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => /^\d{1,3}(\.\d{3})+$/.test(cell));
}

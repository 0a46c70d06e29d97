import type { ReadElement, ReadPaper } from '../../reading/paper.ts';

/** A finished paper as its words, with the way back to the page. */
export interface Script {
  readonly file: string;
  /** Document id of the command line's contract. */
  readonly document: string;
  /** Ids of whom it is for and whom it is about, where it is one alone. */
  readonly decider?: string;
  readonly nominee?: string;
  /** Every element on a line of its own; a paragraph that runs over two pages is one line. */
  readonly text: string;
  /** What stands in no table, an element each. */
  readonly paragraphs: readonly string[];
  /** The cells of every row of every table, in order. */
  readonly rows: readonly Row[];
  /** How many words are stamped across each page. */
  readonly stamps: readonly number[];
  /** The page on which the character at an offset of `text` stands, counted from 1. */
  pageAt(offset: number): number;
}

export interface Row {
  readonly page: number;
  readonly head: boolean;
  readonly cells: readonly string[];
}

/** Which paper it is, as the manifest and the campaign say. */
export type Identity = Pick<Script, 'file' | 'document' | 'decider' | 'nominee'>;

export function scriptOf(identity: Identity, paper: ReadPaper): Script {
  let text = '';
  const starts: { readonly offset: number; readonly page: number }[] = [];
  let open = false;
  for (const { number, elements } of paper.pages) {
    for (const [index, element] of elements.entries()) {
      const goesOn = index === 0 && open && isRunning(element);
      if (text !== '') text += goesOn ? ' ' : '\n';
      starts.push({ offset: text.length, page: number });
      text += element.text;
    }
    const last = elements.at(-1);
    open = last !== undefined && isRunning(last) && !/[.;:/]$/.test(last.text);
  }
  return {
    ...identity,
    text,
    paragraphs: paper.pages.flatMap(({ elements }) => {
      return elements.filter(({ row }) => row === undefined).map((element) => element.text);
    }),
    rows: rowsOf(paper),
    stamps: paper.pages.map((page) => page.stamps),
    pageAt: (offset) => starts.findLast((start) => start.offset <= offset)?.page ?? 1,
  };
}

function isRunning({ role, row }: ReadElement): boolean {
  return role === 'P' && row === undefined;
}

function rowsOf({ pages }: ReadPaper): readonly Row[] {
  const rows: { page: number; head: boolean; cells: string[]; key: string }[] = [];
  for (const { number, elements } of pages) {
    for (const { row, role, text } of elements) {
      if (!row) continue;
      const key = `${number} ${row.table} ${row.row}`;
      const last = rows.at(-1);
      if (last?.key === key) last.cells.push(text);
      else rows.push({ page: number, head: role === 'TH', cells: [text], key });
    }
  }
  return rows;
}

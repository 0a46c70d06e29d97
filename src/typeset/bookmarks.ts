import type { Page, TextMark } from './page.ts';
import type { PdfFile } from './pdf-file.ts';
import { destinationOf } from './structure.ts';

/** A paper that is read on one screen needs no table of contents beside it. */
const fewestPages = 4;
const fewestHeadings = 3;

/** An entry of the list that a reader shows beside a file. */
export interface Bookmark {
  readonly title: string;
  /** From the top of the page, pt. */
  readonly top: number;
  /** 1 is the highest. */
  readonly level: number;
}

/** Page by page: the parts of a file of several papers, or the headings of the first two levels of a long one. */
export function bookmarksOf(pages: readonly Page[]): ReadonlyMap<Page, readonly Bookmark[]> {
  const parts = pages.flatMap((page) => (page.part ? [[page, [partBookmark(page.part)]] as const] : []));
  if (parts.length > 0) return new Map(parts);
  const found = pages.map((page) => [page, headings(page)] as const);
  const count = found.reduce((sum, [, list]) => sum + list.length, 0);
  return new Map(pages.length < fewestPages || count < fewestHeadings ? [] : found);
}

/** Adds the entries of each page as it is drawn, and names the places where parts begin. */
export class Bookmarks {
  readonly #file: PdfFile;
  readonly #bookmarks: ReadonlyMap<Page, readonly Bookmark[]>;
  readonly #open: Item[];
  readonly #all: Item[];

  constructor(file: PdfFile, bookmarks: ReadonlyMap<Page, readonly Bookmark[]>) {
    this.#file = file;
    this.#bookmarks = bookmarks;
    this.#open = [file.outline as Item];
    this.#all = [file.outline as Item];
  }

  /** Those of a page; it must be the current one. */
  add(page: Page): void {
    if (page.part) this.#file.addNamedDestination(destinationOf(page.part.id), 'XYZ', 0, 0, null);
    for (const { title, top, level } of this.#bookmarks.get(page) ?? []) {
      const depth = Math.min(Math.max(level, 1), this.#open.length);
      // pdfkit counts `left` from the right edge.
      const place = { expanded: false, top, left: this.#file.page.width };
      const item = this.#open[depth - 1]?.addItem(title, place) as Item;
      this.#open.length = depth;
      this.#open.push(item);
      this.#all.push(item);
    }
  }

  /** Counts what stands below each entry, which pdfkit leaves out where a list starts closed (ISO 32000-1, 12.3.3). */
  end(): void {
    for (const [index, { children, outlineData }] of this.#all.entries()) {
      if (children.length > 0) outlineData.Count = index === 0 ? children.length : -children.length;
    }
  }
}

/** pdfkit's item with the dictionary that its types keep back. */
type Item = PDFKit.PDFOutline & { readonly outlineData: Record<string, unknown> };

function partBookmark({ title, level = 1 }: NonNullable<Page['part']>): Bookmark {
  return { title, top: 0, level };
}

function headings(page: Page): Bookmark[] {
  const byTag = new Map<TextMark['tag'], TextMark[]>();
  for (const mark of page.marks) {
    if (mark.kind !== 'text' || (mark.tag?.role !== 'H1' && mark.tag?.role !== 'H2')) continue;
    const marks = byTag.get(mark.tag);
    if (marks) marks.push(mark);
    else byTag.set(mark.tag, [mark]);
  }
  return [...byTag.values()].map((marks) => ({
    title: marks.map(({ text, continued }) => (continued ? `${text} ` : text)).join(''),
    top: Math.max(0, Math.min(...marks.map(({ y, size }) => y - size))),
    level: 1,
  }));
}

import type { Page, TextMark } from './page.ts';
import type { PdfFile } from './pdf-file.ts';
import { destinationOf } from './structure.ts';

/** A paper that is read on one screen needs no table of contents beside it. */
const fewestPages = 4;
const fewestHeadings = 3;

/** An entry of the list that a reader shows beside a file. */
interface Bookmark {
  readonly title: string;
  /** Counted from 0. */
  readonly page: number;
  /** From the top of the page, pt. */
  readonly top: number;
  /** 1 is the highest. */
  readonly level: number;
}

/** The parts of a file of several papers, or the headings of the first two levels of a long one. */
export class Bookmarks {
  readonly #file: PdfFile;
  readonly #parts: Bookmark[] = [];
  readonly #headings: Bookmark[] = [];
  #pages = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Takes note of a page, which must be the current one, and names the place where a part begins. */
  add(page: Page): void {
    if (page.part) {
      const { id, title, level = 1 } = page.part;
      this.#file.addNamedDestination(destinationOf(id), 'XYZ', 0, 0, null);
      this.#parts.push({ title, page: this.#pages, top: 0, level });
    } else if (this.#parts.length === 0) this.#headings.push(...headings(page, this.#pages));
    this.#pages++;
  }

  /**
   * Writes the list. What stands below an entry is counted here, for pdfkit leaves that out where a list starts closed
   * (ISO 32000-1, 12.3.3).
   */
  end(): void {
    const short = this.#pages < fewestPages || this.#headings.length < fewestHeadings;
    const bookmarks = this.#parts.length > 0 ? this.#parts : short ? [] : this.#headings;
    const root = this.#file.outline as Item;
    const open = [root];
    const all = [root];
    for (const { title, page, top, level } of bookmarks) {
      const depth = Math.min(Math.max(level, 1), open.length);
      // pdfkit counts `left` from the right edge.
      const place = { expanded: false, top, left: this.#file.page.width, pageNumber: page };
      const item = open[depth - 1]?.addItem(title, place) as Item;
      open.length = depth;
      open.push(item);
      all.push(item);
    }
    for (const { children, outlineData } of all) {
      if (children.length > 0)
        outlineData.Count = all[0]?.outlineData === outlineData ? children.length : -children.length;
    }
  }
}

/** pdfkit's item with the dictionary that its types keep back. */
type Item = PDFKit.PDFOutline & { readonly outlineData: Record<string, unknown> };

function headings(page: Page, number: number): Bookmark[] {
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
    page: number,
  }));
}

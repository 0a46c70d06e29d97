import type { Page, TextMark } from './page.ts';
import type { PdfFile } from './pdf-file.ts';

/** A paper that is read on one screen needs no table of contents beside it. */
const fewestPages = 4;
const fewestHeadings = 3;

/** Headings of the first two levels, page by page, for the list that a reader shows beside a long paper. */
export function bookmarksOf(pages: readonly Page[]): readonly (readonly Bookmark[])[] {
  const found = pages.map((page) => headings(page));
  return pages.length < fewestPages || found.flat().length < fewestHeadings ? [] : found;
}

export interface Bookmark {
  readonly title: string;
  /** From the top of the page, pt. */
  readonly top: number;
}

/** Adds bookmarks that lead to the current page. */
export function addBookmarks(file: PdfFile, bookmarks: readonly Bookmark[]): void {
  for (const { title, top } of bookmarks) {
    // pdfkit counts `left` from the right edge.
    const place = { expanded: false, top, left: file.page.width };
    file.outline.addItem(title, place);
  }
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
  }));
}

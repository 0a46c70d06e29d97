import type { Document } from '../document/document.ts';
import { Bookmarks } from './bookmarks.ts';
import { PageDrawer } from './draw-page.ts';
import type { Fonts } from './fonts.ts';
import type { Page } from './page.ts';
import { type ArchivalPart, PdfFile } from './pdf-file.ts';

/**
 * Pages as the bytes of a PDF/A-2b file, 3b when it carries files along, unless another `part` is asked for; handed over
 * piece by piece as they are made. The same pages give the same bytes.
 */
export function* emit(
  document: Document,
  pages: Iterable<Page>,
  fonts: Fonts,
  part?: ArchivalPart,
): Generator<Uint8Array> {
  const file = new PdfFile(document, part);
  const drawer = new PageDrawer(file, fonts);
  const bookmarks = new Bookmarks(file);
  for (const page of pages) {
    file.addPage({ size: [page.width, page.height], margin: 0 });
    bookmarks.add(page);
    drawer.draw(page);
    yield* file.pieces();
  }
  drawer.end();
  bookmarks.end();
  for (const attachment of document.attachments ?? []) {
    file.attach(attachment);
    yield* file.pieces();
  }
  file.end();
  yield* file.lastPieces();
}

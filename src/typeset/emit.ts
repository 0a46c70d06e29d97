import type { Document } from '../document/document.ts';
import { Bookmarks, bookmarksOf } from './bookmarks.ts';
import { PageDrawer } from './draw-page.ts';
import type { Fonts } from './fonts.ts';
import type { Page } from './page.ts';
import { PdfFile } from './pdf-file.ts';

/** Pages as the bytes of a PDF/A-2b file, 3b when it carries files along. The same pages give the same bytes. */
export function emit(document: Document, pages: readonly Page[], fonts: Fonts): Uint8Array {
  const file = new PdfFile(document);
  const drawer = new PageDrawer(file, fonts);
  const bookmarks = new Bookmarks(file, bookmarksOf(pages));
  for (const page of pages) {
    file.addPage({ size: [page.width, page.height], margin: 0 });
    bookmarks.add(page);
    drawer.draw(page);
  }
  drawer.end();
  for (const attachment of document.attachments ?? []) file.attach(attachment);
  file.end();
  return file.bytes();
}

import type { Document } from '../document/document.ts';
import { addBookmarks, bookmarksOf } from './bookmarks.ts';
import type { Fonts } from './fonts.ts';
import type { Page, RuleMark, Tag, TextMark } from './page.ts';
import { PdfFile } from './pdf-file.ts';
import { Structure } from './structure.ts';
import { TypeCase, textOf } from './type-case.ts';
import { WatermarkForms } from './watermark-forms.ts';

/** Pages as the bytes of a PDF/A-2b file. The same pages give the same bytes. */
export function emit(document: Document, pages: readonly Page[], fonts: Fonts): Uint8Array {
  const file = new PdfFile(document);
  const structure = new Structure(file);
  const type = new TypeCase(fonts, file);
  const watermarks = new WatermarkForms(file, fonts);
  const bookmarks = bookmarksOf(pages);
  for (const [index, page] of pages.entries()) {
    file.addPage({ size: [page.width, page.height], margin: 0 });
    addBookmarks(file, bookmarks[index] ?? []);
    // pdfkit has turned the y axis downwards; text stands upright only when it points up again.
    file.addContent(`1 0 0 -1 0 ${decimal(page.height)} cm`);
    drawBehind(page, structure, watermarks);
    drawText(page, structure, type);
  }
  structure.end();
  type.end();
  file.end();
  return file.bytes();
}

/** Watermarks, then rules: both are no content. */
function drawBehind({ height, marks }: Page, structure: Structure, forms: WatermarkForms): void {
  const watermarks = marks.filter((mark) => mark.kind === 'watermark');
  const rules = marks.filter((mark) => mark.kind === 'rule');
  const lines = [
    ...watermarks.map((mark) => forms.stamp(mark, height)),
    ...rules.flatMap((mark, index) => [
      ...(mark.thickness === rules[index - 1]?.thickness ? [] : [`${decimal(mark.thickness)} w`]),
      ruleOperators(mark, height),
    ]),
  ];
  if (lines.length > 0) structure.write(undefined, lines.join('\n'));
}

/** Neighbouring marks of one element make one stretch of marked content. */
function drawText({ height, marks }: Page, structure: Structure, type: TypeCase): void {
  let open: string[] = [];
  let tag: Tag | undefined;
  let font = '';
  const close = () => {
    if (open.length > 0) structure.write(tag, `BT\n${open.join('\n')}\nET`);
    open = [];
  };
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    if (mark.tag !== tag) {
      close();
      tag = mark.tag;
    }
    const wanted = `/${type.select(mark.face)} ${decimal(mark.size)} Tf`;
    if (wanted !== font) open.push(wanted);
    font = wanted;
    open.push(textOperators(mark, height, type));
  }
  close();
}

function textOperators(mark: TextMark, height: number, type: TypeCase): string {
  const shown = type.show(textOf(mark), mark.face, mark.size, mark.wordGap);
  return `1 0 0 1 ${decimal(mark.x)} ${decimal(height - mark.y)} Tm ${shown}`;
}

function ruleOperators(mark: RuleMark, height: number): string {
  const from = `${decimal(mark.x1)} ${decimal(height - mark.y1)}`;
  return `${from} m ${decimal(mark.x2)} ${decimal(height - mark.y2)} l S`;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

import type { PDFPageProxy } from 'pdfjs-dist';
import { elementsOf } from './elements.ts';
import { type ReadPage, type ReadPaper, UnreadablePaper } from './paper.ts';
import { pdfReader } from './pdf-reader.ts';
import { stretchesOf } from './pieces.ts';
import { type Operators, rulesOf } from './rules.ts';

/**
 * Reads a PDF with Mozilla's reader, as any viewer would: nothing of how it was made is known here, so that what is
 * measured is the paper and not the intention.
 *
 * @throws UnreadablePaper where the bytes are no PDF, or one that says nothing of what its text is: another program wrote
 *   it anew, or it is a scan.
 */
export async function readPaper(bytes: Uint8Array): Promise<ReadPaper> {
  const { getDocument, OPS } = await pdfReader();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const file = await told(task.promise);
    const { info } = await told(file.getMetadata());
    const pages: ReadPage[] = [];
    for (let number = 1; number <= file.numPages; number++)
      pages.push(await readPage(await told(file.getPage(number)), OPS));
    if (pages.every(({ elements }) => elements.length === 0)) throw new UnreadablePaper('no tagged text');
    return { title: 'Title' in info ? String(info.Title) : '', pages };
  } finally {
    await task.destroy();
  }
}

/** What the reader tells of a file; that it cannot is the file's fault, and all else that goes wrong is ours. */
async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new UnreadablePaper(error);
  }
}

async function readPage(page: PDFPageProxy, operators: Operators): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view;
  // Fonts have their names only once the drawing was gone through.
  const drawing = await told(page.getOperatorList());
  const content = await told(page.getTextContent({ includeMarkedContent: true, disableNormalization: true }));
  const fontName = (name: string) => String(page.commonObjs.get(name)?.name ?? '');
  const { byId, artifacts } = stretchesOf(content.items, height, fontName);
  const elements = elementsOf(await told(page.getStructTree()), byId);
  const rules = rulesOf(drawing, operators, height);
  const stamps = drawing.fnArray.filter((each) => each === operators.paintFormXObjectBegin).length;
  return { number: page.pageNumber, width, height, elements, artifacts, rules, stamps };
}

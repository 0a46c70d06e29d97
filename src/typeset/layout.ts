import type { Block, Paragraph } from '../document/block.ts';
import type { Document, Section } from '../document/document.ts';
import type { DocumentForm } from '../document/form.ts';
import { addresseesStrip } from './addressees.ts';
import { type Frame, points } from './frame.ts';
import { letterheadStrip } from './letterhead.ts';
import { baselineOf, lineHeight, type Measure } from './measure.ts';
import { asArtifact, type Mark, moved, type Page } from './page.ts';
import { type Placed, paginate } from './paginate.ts';
import { listStrips, paragraphStrips } from './paragraph.ts';
import { closingStrip, signatureStrips } from './signatures.ts';
import type { Strip } from './strip.ts';
import { tableStrips } from './table.ts';
import { titleStrip } from './title.ts';
import { watermarkMarks } from './watermark.ts';

/** Lines of text that a signature must have above it on its page. */
const company = 2;

/** Every page of a document with everything in its place. Pure: the same document gives the same pages. */
export function layout(document: Document, form: DocumentForm, measure: Measure): Page[] {
  return document.sections.flatMap((section) => sectionPages(section, document, form, measure));
}

function sectionPages(section: Section, document: Document, form: DocumentForm, measure: Measure): Page[] {
  const { page } = form;
  const upright = section.orientation === 'portrait';
  const width = points(upright ? page.width : page.height);
  const height = points(upright ? page.height : page.width);
  const left = points(page.margins.left);
  const top = points(page.margins.top);
  const frame: Frame = {
    form,
    measure,
    width: width - left - points(page.margins.right),
    height: height - top - points(page.margins.bottom),
  };
  const watermark = watermarkMarks(document.watermarks, width, height, measure);
  return paginate(sectionStrips(section.blocks, frame), frame.height).map((placed, index) => ({
    width,
    height,
    marks: [
      ...watermark,
      ...(index === 0 ? [] : [pageNumber(index + 1, left, top, frame)]),
      ...placedMarks(placed, left, top),
    ],
  }));
}

/** Số trang (ô mục I.7): upright, centred in the top margin, not on the first page. */
function pageNumber(number: number, left: number, top: number, { form, measure, width }: Frame): Mark {
  const size = form.sizes.pageNumber;
  const text = String(number);
  return {
    kind: 'text',
    text,
    face: 'regular',
    size,
    x: left + (width - measure.width(text, 'regular') * size) / 2,
    y: (top - lineHeight(measure, size, 1)) / 2 + baselineOf(measure, size, 1),
    wordGap: 0,
  };
}

function placedMarks(placed: readonly Placed[], left: number, top: number): Mark[] {
  return placed.flatMap(({ strip, y, repeated }, index) => {
    const edges = [
      ...(index === 0 && !repeated ? (strip.opening ?? []) : []),
      ...(index === placed.length - 1 ? (strip.closing ?? []) : []),
    ];
    const marks = repeated ? strip.marks.map(asArtifact) : strip.marks;
    return [...marks, ...edges].map((mark) => moved(mark, left, top + y));
  });
}

/** All blocks of a section as one column of strips. */
function sectionStrips(blocks: readonly Block[], frame: Frame): Strip[] {
  const column: Strip[] = [];
  let keep = false;
  let broken = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      broken = column.length > 0;
      continue;
    }
    const [first, ...rest] = blockStrips(block, frame);
    if (!first) continue;
    const signing = isSigning(block);
    if (signing) holdCompany(column);
    const hold = broken ? 'page' : keep || signing ? 2 : first.hold;
    column.push({ ...first, gap: gapAbove(block, blocks[index - 1], frame), hold }, ...rest);
    keep = keepsNext(block);
    broken = false;
  }
  return column;
}

function blockStrips(block: Exclude<Block, { kind: 'page-break' }>, frame: Frame): Strip[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadStrip(block, frame)];
    case 'title':
      return [titleStrip(block, frame)];
    case 'paragraph':
      return paragraphStrips(block, frame);
    case 'list':
      return listStrips(block, frame);
    case 'table':
      return tableStrips(block, frame);
    case 'addressees': {
      const strip = addresseesStrip(block, frame);
      return strip ? [strip] : [];
    }
    case 'signatures':
      return signatureStrips(block, frame);
    case 'closing':
      return [closingStrip(block, frame)];
  }
}

/** Headings and lead-ins: a paragraph that ends in a colon speaks of what follows. */
function keepsNext(block: Block): boolean {
  return (
    block.kind === 'letterhead' ||
    block.kind === 'title' ||
    (block.kind === 'paragraph' && (block.keepWithNext === true || isLeadIn(block)))
  );
}

function isLeadIn({ runs }: Paragraph): boolean {
  return runs.at(-1)?.text.trimEnd().endsWith(':') ?? false;
}

function isSigning(block: Block): boolean {
  return block.kind === 'closing' || block.kind === 'signatures';
}

/** The last lines above a signature go with it: a signature never stands alone on a page. */
function holdCompany(column: Strip[]): void {
  let lines = 0;
  for (let index = column.length - 1; index > 0 && lines < company; index--) {
    const strip = column[index] as Strip;
    lines += strip.lines;
    if (lines < company && strip.hold !== 'page') column[index] = { ...strip, hold: 2 };
    if (strip.hold === 'page') return;
  }
}

/** White above a block, pt: more around the parts of the form than between paragraphs. */
function gapAbove(block: Block, before: Block | undefined, { form }: Frame): number {
  const { paragraphGap } = form;
  if (before?.kind === 'letterhead') return 2.5 * paragraphGap;
  if (before?.kind === 'title' || block.kind === 'title') return 2 * paragraphGap;
  if (block.kind === 'addressees' || before?.kind === 'addressees') return 2 * paragraphGap;
  if (isSigning(block)) return 2 * paragraphGap;
  return paragraphGap;
}

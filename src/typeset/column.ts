import type { Block, Paragraph } from '../document/block.ts';
import { addresseesStrip } from './addressees.ts';
import { certificateStrip } from './certificate.ts';
import type { Frame } from './frame.ts';
import { letterheadStrip } from './letterhead.ts';
import { listStrips, paragraphStrips } from './paragraph.ts';
import { pictureStrip } from './picture.ts';
import { closingStrip, signatureStrips } from './signatures.ts';
import type { Hold, Strip } from './strip.ts';
import { tableStrips } from './table.ts';
import { titleStrip } from './title.ts';

/** Lines of text that a signature must have above it on its page. */
const company = 2;

/** All blocks of a section as one column of strips. */
export function sectionStrips(blocks: readonly Block[], frame: Frame): Strip[] {
  const column: Strip[] = [];
  let keep = false;
  let broken = false;
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      broken = column.length > 0;
      continue;
    }
    const [first, ...rest] = blockStrips(block, frame);
    if (!first) continue;
    const [opening, closing] = edgesOf(block);
    const signing = isSigning(opening);
    if (signing) holdCompany(column);
    const held = signing || introduces(before, opening) ? 2 : keep ? clinging(opening, before) : first.hold;
    const hold = broken ? 'page' : held;
    column.push({ ...first, gap: gapAbove(opening, before, frame), hold }, ...rest);
    before = closing;
    keep = keepsNext(closing);
    broken = block.kind === 'certificate';
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
    case 'picture':
      return [pictureStrip(block, frame)];
    case 'certificate': {
      const strip = certificateStrip(block, frame);
      if (!strip) throw new TypeError('a certificate too long for its sheet came this far');
      return [strip];
    }
    case 'fill':
      return [{ height: 0, gap: 0, hold: 0, marks: [], lines: 0, fills: true }];
    case 'together':
      return heldTogether(sectionStrips(block.blocks, frame));
  }
}

/** Strips that part only where a page could hold nothing else. */
function heldTogether(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => (index === 0 || strip.hold === 'page' ? strip : { ...strip, hold: 2 }));
}

/** The blocks that stand first and last in what is held together; any other block is both. */
function edgesOf(block: Block | undefined): readonly [Block | undefined, Block | undefined] {
  if (block?.kind !== 'together') return [block, block];
  return [edgesOf(block.blocks[0])[0], edgesOf(block.blocks.at(-1))[1]];
}

/** Headings and lead-ins: a paragraph that ends in a colon speaks of what follows. */
function keepsNext(block: Block | undefined): boolean {
  if (block?.kind === 'paragraph') return block.keepWithNext === true || isLeadIn(block);
  return block?.kind === 'letterhead' || block?.kind === 'title';
}

/** What is said directly above a table says what stands in it. */
function introduces(before: Block | undefined, block: Block | undefined): boolean {
  return before?.kind === 'paragraph' && block?.kind === 'table';
}

/** A lead-in to parts with headings of their own may stand at the foot of a page; a heading or a lead-in to a list may not. */
function clinging(block: Block | undefined, before: Block | undefined): Hold {
  const heading = block?.kind === 'paragraph' && block.keepWithNext === true;
  return heading && before?.kind === 'paragraph' && before.keepWithNext !== true ? 1 : 2;
}

function isLeadIn({ runs }: Paragraph): boolean {
  return runs.at(-1)?.text.trimEnd().endsWith(':') ?? false;
}

function isSigning(block: Block | undefined): boolean {
  return block?.kind === 'closing' || block?.kind === 'signatures';
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
function gapAbove(block: Block | undefined, before: Block | undefined, { form }: Frame): number {
  const { paragraphGap } = form;
  if (before?.kind === 'letterhead') return 2.5 * paragraphGap;
  if (before?.kind === 'title' || block?.kind === 'title') return 2 * paragraphGap;
  if (block?.kind === 'addressees' || before?.kind === 'addressees') return 2 * paragraphGap;
  if (isSigning(block)) return 2 * paragraphGap;
  return paragraphGap;
}

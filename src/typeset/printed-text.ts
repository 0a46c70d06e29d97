import type { Block, Run } from '../document/block.ts';
import type { Document } from '../document/document.ts';

/** Takes a text with the style it is set in. */
export type See = (text: string, bold?: boolean, italic?: boolean) => void;

/** Shows every text that a document brings along, in the order of its blocks. */
export function eachText(document: Document, see: See): void {
  for (const text of document.watermarks) see(text, true);
  if (document.folio !== undefined) see(document.folio, false, true);
  for (const section of document.sections) {
    for (const text of section.watermarks ?? []) see(text, true);
    for (const block of section.blocks) blockText(block, see);
  }
}

function blockText(block: Block, see: See): void {
  switch (block.kind) {
    case 'letterhead':
      plain([block.superior], see);
      see(block.issuer, true);
      plain([block.number, block.subject], see);
      if (block.placeDate) see(block.placeDate, false, true);
      return;
    case 'title':
      see(block.name, true);
      runsText(block.summary, see, true);
      runsText(block.note, see, false, true);
      return;
    case 'paragraph':
      runsText(block.runs, see);
      return;
    case 'list':
      for (const item of block.items) for (const part of item) blockText(part, see);
      return;
    case 'table':
      for (const row of block.head) for (const cell of row.cells) runsText(cell.runs, see);
      for (const row of block.rows) for (const cell of row.cells) runsText(cell.runs, see);
      return;
    case 'addressees':
      plain(block.names, see);
      return;
    case 'signatures':
      for (const row of block.rows) for (const signature of row) signatureText(signature, see);
      plain(block.recipients ?? [], see);
      return;
    case 'closing':
      plain(block.recipients, see);
      signatureText(block.signature, see);
      return;
    case 'picture':
      runsText(block.caption, see);
      return;
    case 'certificate':
      for (const text of [block.decider, block.verb, block.name, block.nominee]) see(text, true);
      for (const runs of block.lines) runsText(runs, see);
      for (const text of [...block.record, block.placeDate]) see(text, true, true);
      signatureText(block.signature, see);
      return;
    case 'together':
      for (const inner of block.blocks) blockText(inner, see);
      return;
    case 'fill':
    case 'page-break':
  }
}

/** Runs, each followed by its footnote. */
function runsText(runs: readonly Run[] = [], see: See, bold = false, italic = false): void {
  for (const run of runs) {
    see(run.text, bold || run.bold, italic || run.italic);
    if (run.note) runsText(run.note, see);
  }
}

function signatureText(signature: Extract<Block, { kind: 'closing' }>['signature'], see: See): void {
  for (const text of signature.lines) see(text, true);
  if (signature.hint) see(signature.hint, false, true);
  for (const text of [signature.post, signature.name]) if (text) see(text, true);
}

function plain(texts: readonly (string | undefined)[], see: See): void {
  for (const text of texts) if (text) see(text);
}

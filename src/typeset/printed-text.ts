import type { Block, Run } from '../document/block.ts';
import type { Document } from '../document/document.ts';

/** Every text that a document brings along, in the order of its blocks, with the style it is set in. */
export function* printedText(document: Document): Iterable<Run> {
  for (const text of document.watermarks) yield { text, bold: true };
  if (document.folio !== undefined) yield { text: document.folio, italic: true };
  for (const section of document.sections) {
    for (const text of section.watermarks ?? []) yield { text, bold: true };
    for (const block of section.blocks) yield* blockText(block);
  }
}

function* blockText(block: Block): Iterable<Run> {
  switch (block.kind) {
    case 'letterhead':
      yield* plain(block.superior);
      yield { text: block.issuer, bold: true };
      yield* plain(block.number, block.subject);
      if (block.placeDate) yield { text: block.placeDate, italic: true };
      return;
    case 'title':
      yield { text: block.name, bold: true };
      yield* runsText(block.summary, { bold: true });
      yield* runsText(block.note, { italic: true });
      return;
    case 'paragraph':
      yield* runsText(block.runs);
      return;
    case 'list':
      for (const item of block.items) for (const part of item) yield* blockText(part);
      return;
    case 'table':
      for (const row of [...block.head, ...block.rows])
        for (const cell of row.cells) yield* runsText(cell.runs);
      return;
    case 'addressees':
      yield* plain(...block.names);
      return;
    case 'signatures':
      for (const row of block.rows) for (const signature of row) yield* signatureText(signature);
      yield* plain(...(block.recipients ?? []));
      return;
    case 'closing':
      yield* plain(...block.recipients);
      yield* signatureText(block.signature);
      return;
    case 'picture':
      yield* runsText(block.caption);
      return;
    case 'certificate':
      for (const text of [block.decider, block.verb, block.name, block.nominee]) yield { text, bold: true };
      for (const runs of block.lines) yield* runsText(runs);
      for (const text of [...block.record, block.placeDate]) yield { text, bold: true, italic: true };
      yield* signatureText(block.signature);
      return;
    case 'together':
      for (const inner of block.blocks) yield* blockText(inner);
      return;
    case 'page-break':
  }
}

/** Runs, each followed by its footnote. */
function* runsText(runs: readonly Run[] = [], style: Omit<Run, 'text'> = {}): Iterable<Run> {
  for (const run of runs) {
    yield { ...run, ...style };
    yield* runsText(run.note);
  }
}

function* signatureText(signature: Extract<Block, { kind: 'closing' }>['signature']): Iterable<Run> {
  for (const text of signature.lines) yield { text, bold: true };
  if (signature.hint) yield { text: signature.hint, italic: true };
  for (const text of [signature.post, signature.name]) if (text) yield { text, bold: true };
}

function* plain(...texts: readonly (string | undefined)[]): Iterable<Run> {
  for (const text of texts) if (text) yield { text };
}

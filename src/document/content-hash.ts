import type { Block } from './block.ts';
import type { Document } from './document.ts';

type Hash = (bytes: Uint8Array) => string;

/**
 * Hash of what a document's bytes are made from, with `data` that they are made from beside it: equal data have equal
 * hashes. Where the paper lies is no part of it. Sections count by their own hash, so that a file of thousands of pages is
 * never text as a whole, and so do bytes.
 */
export function contentHash(document: Document, data: readonly unknown[], sha256: Hash): string {
  const sections = document.sections.map((section) =>
    hashOf(section, section.blocks.some(holdsBytes), sha256),
  );
  return hashOf([...data, { ...document, path: '', sections }], document.attachments !== undefined, sha256);
}

/** A replacer is asked about every value, which takes longer than all the rest; most papers hold no bytes. */
function hashOf(data: unknown, bytesInside: boolean, sha256: Hash): string {
  const counted = (_: string, value: unknown) => (value instanceof Uint8Array ? sha256(value) : value);
  return sha256(new TextEncoder().encode(JSON.stringify(data, bytesInside ? counted : undefined)));
}

function holdsBytes(block: Block): boolean {
  return (
    block.kind === 'picture' ||
    block.kind === 'certificate' ||
    (block.kind === 'together' && block.blocks.some(holdsBytes))
  );
}

import { suggest } from '../vietnamese/suggest.ts';

/** What to say to a document id that there is not: the one that was meant, or all there are. */
export function unknownDocument(documents: readonly string[], wanted: string): string {
  const near = suggest(wanted, documents);
  const hint = near === undefined ? `các mã: ${documents.join(', ')}` : `có phải ý anh/chị là “${near}”?`;
  return `không có loại giấy tờ nào mang mã “${wanted}”; ${hint}`;
}

import { documentNames } from '../model/document-names.generated.ts';
import { bracketed } from '../vietnamese/bracketed.ts';
import { suggest } from '../vietnamese/suggest.ts';

/**
 * What to say to a document id that there is not: the one that was meant, or all there are; `to-trinh` is as
 * good as an id misspelt.
 */
export function unknownDocument(documents: readonly string[], wanted: string): string {
  const near = meantDocument(documents, wanted);
  const called = (id: string) => bracketed(documentNames[id] ?? '');
  const hint =
    near === undefined
      ? `các mã: ${documents.map((id) => `${id}${called(id)}`).join(', ')}`
      : `có phải ý anh/chị là “${near}”${called(near)}?`;
  return `không có loại giấy tờ nào mang mã “${wanted}”; ${hint}`;
}

/** The id that somebody most likely meant who wrote one wrong, or wrote a Vietnamese name; undefined when none is near. */
export function meantDocument(ids: readonly string[], wanted: string): string | undefined {
  const called = new Map(ids.map((id) => [documentNames[id] ?? id, id]));
  const near = suggest(wanted, [...ids, ...called.keys()]);
  return near === undefined ? undefined : (called.get(near) ?? near);
}

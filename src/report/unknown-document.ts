import { bracketed } from '../vietnamese/bracketed.ts';
import { suggest } from '../vietnamese/suggest.ts';

/**
 * What to say to a document id that there is not: the one that was meant, or all there are.
 *
 * @param names what people call each of them; `to-trinh` is as good as an id misspelt
 */
export function unknownDocument(
  documents: readonly string[],
  names: ReadonlyMap<string, string>,
  wanted: string,
): string {
  const near = meantDocument(documents, names, wanted);
  const called = (id: string) => bracketed(names.get(id) ?? '');
  const hint =
    near === undefined
      ? `các mã: ${documents.map((id) => `${id}${called(id)}`).join(', ')}`
      : `có phải ý anh/chị là “${near}”${called(near)}?`;
  return `không có loại giấy tờ nào mang mã “${wanted}”; ${hint}`;
}

/** The id that somebody most likely meant who wrote one wrong, or wrote a Vietnamese name; undefined when none is near. */
export function meantDocument(
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
  wanted: string,
): string | undefined {
  const called = new Map(ids.map((id) => [names.get(id) ?? id, id]));
  const near = suggest(wanted, [...ids, ...called.keys()]);
  return near === undefined ? undefined : (called.get(near) ?? near);
}
